package nl.leerkring.learning;

import java.time.Instant;
import java.util.List;

/**
 * A test of which a question was repaired.
 *
 * @param part id of the test
 * @param outcome what scoring again would do now
 * @param runs when it was done, the latest first
 */
public record RepairedTest(String part, String title, List<Repair> repairs, Rescoring.Outcome outcome, List<Run> runs) {
    /**
     * A question with another key than before.
     *
     * @param number from 1, in the newest version
     * @param version the first with this key
     * @param was what was right before
     * @param becomes what is right now
     */
    public record Repair(int number, String title, int version, List<String> was, List<String> becomes) {}

    /** A time that it was scored again. @param editor what that editor is called, or null when the account is gone */
    public record Run(String editor, Instant at, int changed, int passed) {}

    /** Whether scoring again would change something. */
    public boolean open() {
        return outcome.changed() > 0;
    }
}
