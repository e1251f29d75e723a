/**
 * The day of an edition: who is there, by the code on the screen, by the list at the door or added later by a coordinator; people who come without
 * having registered; what that makes in net minutes; proofs of participation that everybody can verify, and the attendance list.
 */
@Feature(knows = {"arena", "calendar", "membership", "notification", "paper"})
package nl.leerkring.door;

import nl.leerkring.shared.Feature;
