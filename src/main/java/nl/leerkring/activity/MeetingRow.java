package nl.leerkring.activity;

import java.time.Instant;

/**
 * A date of a meeting.
 *
 * @param taken seats that are taken
 * @param begun whether it has started
 * @param mine whether the viewer has a seat
 * @param present whether the viewer was noted as present
 */
public record MeetingRow(
        long id,
        String slug,
        String part,
        Instant startsAt,
        String place,
        int seats,
        long taken,
        boolean begun,
        boolean mine,
        boolean present) {
    /** Whether no seat is left. */
    public boolean full() {
        return taken >= seats;
    }
}
