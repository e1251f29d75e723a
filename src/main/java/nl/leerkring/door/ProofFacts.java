package nl.leerkring.door;

import java.time.Instant;
import java.util.List;
import nl.leerkring.arena.EditionId;
import nl.leerkring.paper.PaperNumber;

/**
 * A proof of participation in an edition.
 *
 * @param holder initials and surname, or the name that was registered
 * @param days on which the holder was there, from 1
 * @param replacedAt when a correction took its place, or null
 */
public record ProofFacts(
        PaperNumber number,
        EditionId edition,
        String holder,
        Meeting meeting,
        List<Integer> days,
        int netMinutes,
        Closing closing,
        Instant replacedAt) {
    /** What it was, as on the day of closing. @param place in words */
    public record Meeting(String title, String place, Instant startsAt) {}

    public boolean replaced() {
        return replacedAt != null;
    }

    /** Whether the account of the holder is gone, and the name with it. */
    public boolean forgotten() {
        return "-".equals(holder);
    }
}
