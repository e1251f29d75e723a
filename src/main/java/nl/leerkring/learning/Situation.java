package nl.leerkring.learning;

import java.time.Instant;
import java.util.Set;

/**
 * What decides which parts are open to a learner.
 *
 * @param done ids of the parts that are done
 * @param startedAt when the learner enrolled
 * @param roles words of the learner's roles
 * @param organisations names of the organisations the learner belongs to
 */
public record Situation(
        Set<String> done, Instant startedAt, Instant now, Set<String> roles, Set<String> organisations) {
    /** Somebody without roles and organisations who started just now. */
    public static Situation of(Set<String> done, Instant now) {
        return new Situation(done, now, now, Set.of(), Set.of());
    }
}
