package nl.leerkring.learning;

import java.time.Instant;

/**
 * An attempt at a test.
 *
 * @param number 1, 2, ... within the test
 * @param submittedAt null while it runs
 * @param questions number of its questions that count
 * @param right number of questions answered rightly, known after submitting
 */
public record AttemptRow(
        long id, String part, int number, Instant submittedAt, int right, int questions, boolean passed) {
    /** Whether it is finished. */
    public boolean isSubmitted() {
        return submittedAt != null;
    }
}
