package nl.leerkring.organisation;

import java.util.List;

/** Some people by state. @param team name, or null for who is in none */
public record StandingSplit(String team, int done, int ending, int expired, int busy, int fresh, int late) {
    /** All lines. */
    public int total() {
        return done + ending + expired + busy + fresh;
    }

    /** Completed, and it counts. */
    public int valid() {
        return done + ending;
    }

    /** Of those, in per cent of all. */
    public int percent() {
        return total() == 0 ? 0 : Math.round(valid() * 100f / total());
    }

    /** All of these together. */
    public static StandingSplit sum(List<StandingSplit> all) {
        return all.stream()
                .reduce(
                        new StandingSplit(null, 0, 0, 0, 0, 0, 0),
                        (one, other) -> new StandingSplit(
                                null,
                                one.done + other.done,
                                one.ending + other.ending,
                                one.expired + other.expired,
                                one.busy + other.busy,
                                one.fresh + other.fresh,
                                one.late + other.late));
    }
}
