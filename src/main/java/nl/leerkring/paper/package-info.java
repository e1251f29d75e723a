/**
 * Papers that the site issues: their numbers, who stands for them, how they are printed to last and to be read aloud, and the brake for who
 * guesses numbers. What a paper says belongs to the feature that issues it.
 */
@Feature
package nl.leerkring.paper;

import nl.leerkring.shared.Feature;
