/** A broken example. */
@Feature
package nl.leerkring.architecture.broken.beta;

import nl.leerkring.shared.Feature;
