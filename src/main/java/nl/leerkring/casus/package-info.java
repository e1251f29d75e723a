/** Playing branching practice cases: runs, every choice that was made, the way as a map, what others chose, and groups that play together. */
@Feature(knows = {"membership", "training", "content", "learning"})
package nl.leerkring.casus;

import nl.leerkring.shared.Feature;
