/**
 * Parts of a training that are done by doing: checklists, assignments in practice with a reminder, films and recordings of which the watched
 * pieces are kept, scales of which nothing is kept, meetings with presence.
 */
@Feature(knows = {"membership", "notification", "training", "content", "learning", "calendar"})
package nl.leerkring.activity;

import nl.leerkring.shared.Feature;
