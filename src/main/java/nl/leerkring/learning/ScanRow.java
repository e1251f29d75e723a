package nl.leerkring.learning;

import java.time.Instant;
import nl.leerkring.assessment.AnswerValue;

/**
 * A quickscan of one learner.
 *
 * @param values value by statement
 * @param submittedAt null while it is being filled in
 */
public record ScanRow(AnswerValue values, Instant savedAt, Instant submittedAt) {
    /** Whether there is a result. */
    public boolean isSubmitted() {
        return submittedAt != null;
    }
}
