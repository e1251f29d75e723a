/**
 * A live round of intervision: what happens in it as a row of happenings, where everybody stands, who leads, who has the word, and what each
 * person wrote on a card. The rules are pure; what is kept of a round is closed by the vault of its meeting, or of its group.
 */
@Feature(knows = {"intervision", "meeting", "method", "membership", "notification", "vault"})
package nl.leerkring.round;

import nl.leerkring.shared.Feature;
