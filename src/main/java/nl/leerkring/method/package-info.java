/**
 * Methods of intervision as data: what a file says, what is wrong in it, which methods there are, and which one suits. Pure but for the methods
 * that facilitators make themselves. Who plays which role in a round is of the feature round.
 */
@Feature(knows = "format")
package nl.leerkring.method;

import nl.leerkring.shared.Feature;
