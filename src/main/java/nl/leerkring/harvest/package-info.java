/**
 * What editions of a series bring: insights, questions and experiments. Anyone present adds, a coordinator edits and publishes; experiments are followed
 * over editions, also when they fail; the harvest of one edition opens the next. Reports tell in figures who came, of an edition and over the years.
 */
@Feature(knows = {"arena", "membership", "notification"})
package nl.leerkring.harvest;

import nl.leerkring.shared.Feature;
