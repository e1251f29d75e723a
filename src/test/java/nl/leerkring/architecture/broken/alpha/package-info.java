/** A broken example. */
@Feature
package nl.leerkring.architecture.broken.alpha;

import nl.leerkring.shared.Feature;
