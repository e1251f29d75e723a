/** Training packages read from files, their immutable versions and media, and the public catalogue. */
@Feature(knows = {"format", "content"})
package nl.leerkring.training;

import nl.leerkring.shared.Feature;
