package nl.leerkring.harvest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A finding as pages show it.
 *
 * @param edition number of the edition
 * @param author name of who added it and agreed to be named, or null
 * @param added whether somebody who was there added it
 * @param sequels what came of it, the newest first
 */
public record FindingRow(
        FindingId id,
        int edition,
        Kind kind,
        String content,
        String owner,
        LocalDate due,
        String author,
        FindingState state,
        boolean added,
        List<Told> sequels) {
    /** What was told of an experiment. */
    public record Told(Outcome outcome, String content, Instant at) {}

    public boolean experiment() {
        return kind == Kind.EXPERIMENT;
    }

    public boolean published() {
        return state == FindingState.PUBLISHED;
    }

    /** How it stands now. */
    public Outcome outcome() {
        return sequels.isEmpty() ? Outcome.RUNNING : sequels.get(0).outcome();
    }
}
