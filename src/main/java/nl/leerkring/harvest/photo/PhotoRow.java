package nl.leerkring.harvest.photo;

import java.time.Instant;
import nl.leerkring.harvest.FindingState;

/**
 * A photo as pages show it, without what is in the file.
 *
 * @param caption what is on it, also for who cannot see it
 * @param added whether somebody who was there added it
 * @param reportedAt when somebody in it wanted it away, or null
 * @param report what that person told the coordinator, or null
 */
public record PhotoRow(
        PhotoId id,
        String caption,
        int width,
        int height,
        FindingState state,
        boolean added,
        Instant reportedAt,
        String report) {
    public boolean published() {
        return state == FindingState.PUBLISHED;
    }

    /** Address of the file. */
    public String file() {
        return "/harvest/photos/" + id;
    }
}
