package nl.leerkring.intervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a group is.
 *
 * @param organisation for whom it is open when access is {@link Access#ORGANISATION}, else null
 * @param place where it meets, null when only online
 * @param registers ids of those for which its meetings have to count
 * @param closedAt null while it is open
 * @param seatsTaken how many people are in it
 */
public record GroupFacts(
        GroupId id,
        String name,
        String theme,
        Access access,
        String organisation,
        int fewest,
        int most,
        MeetingForm form,
        String place,
        int rhythmWeeks,
        LocalDate endsOn,
        List<String> registers,
        Instant closedAt,
        String closeReason,
        int seatsTaken) {
    public boolean closed() {
        return closedAt != null;
    }

    public boolean full() {
        return seatsTaken >= most;
    }

    /** How many more people it needs to begin; 0 when there are enough. */
    public int missing() {
        return Math.max(0, fewest - seatsTaken);
    }
}
