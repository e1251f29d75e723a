/**
 * Exercises: what an answer is, what of it makes sense, whether it is right, and how a question looks before and after. Pure, per
 * kind of question one class.
 */
@Feature(knows = "content")
package nl.leerkring.assessment;

import nl.leerkring.shared.Feature;
