package nl.leerkring.learning;

import java.time.Instant;

/**
 * What became of something that was sent to be saved.
 *
 * @param savedAt when what stands now was saved
 * @param content what stands now
 */
public record Saved(State state, Instant savedAt, String content) {
    /** Outcome. */
    public enum State {
        /** Taken over. */
        SAVED,
        /** Not taken over: something typed later is here, from another device. */
        OLDER,
        /** Not taken over: the answer was checked already. */
        FINAL
    }
}
