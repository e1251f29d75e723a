/**
 * Meetings of a group for intervision: planning them, also by a poll of dates, invitations for calendars, who comes, who brings a case and
 * who chairs, cases and votes before a meeting, learning points and an evaluation after it, and the destruction of what was written. What
 * members write about cases is sealed by a vault of the meeting; what they learned by a vault of their own.
 */
@Feature(knows = {"calendar", "intervision", "vault", "membership", "notification", "method", "register"})
package nl.leerkring.meeting;

import nl.leerkring.shared.Feature;
