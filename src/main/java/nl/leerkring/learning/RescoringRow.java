package nl.leerkring.learning;

import java.time.Instant;
import nl.leerkring.shared.MemberId;
import nl.leerkring.training.VersionId;

/**
 * An attempt that was scored again.
 *
 * @param version whose questions were used
 * @param editor who did it
 */
public record RescoringRow(long attempt, VersionId version, MemberId editor, Instant at, Result before, Result after) {
    /** How an attempt stood. */
    public record Result(int right, boolean passed) {}
}
