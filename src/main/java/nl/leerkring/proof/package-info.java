/**
 * Proof of intervision without a word of the case: who was there from when to when, confirmed by who guides the group; a numbered proof for
 * each participant, which anyone can verify; the reflection of the participant in three dimensions; the attendance list.
 */
@Feature(knows = {"intervision", "meeting", "round", "method", "vault", "membership", "notification", "paper"})
package nl.leerkring.proof;

import nl.leerkring.shared.Feature;
