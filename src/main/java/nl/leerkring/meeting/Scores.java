package nl.leerkring.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Typed;

/** What somebody thought of a meeting, each from 1 to 5; 0 where nothing was chosen. */
public record Scores(int safe, int useful, int conversation) {
    public static final int WORST = 1;
    public static final int BEST = 5;

    /** From how many answers on the group sees averages: of fewer it could be guessed who said what. */
    public static final int ENOUGH = 3;

    /** Averages with one decimal. @param answers how many there are */
    public record Average(int answers, double safe, double useful, double conversation) {}

    /** Everything that is wrong, in the order of the form. */
    List<DomainException> problems() {
        return Stream.<Runnable>of(
                        () -> check("safe", safe),
                        () -> check("useful", useful),
                        () -> check("conversation", conversation))
                .flatMap(Typed::problem)
                .toList();
    }

    /** Nothing as long as there are too few. */
    static Optional<Average> average(List<Scores> all) {
        return all.size() < ENOUGH
                ? Optional.empty()
                : Optional.of(new Average(
                        all.size(),
                        mean(all, Scores::safe),
                        mean(all, Scores::useful),
                        mean(all, Scores::conversation)));
    }

    private static double mean(List<Scores> all, ToIntFunction<Scores> part) {
        return Math.round(10 * all.stream().mapToInt(part).average().orElse(0)) / 10.0;
    }

    private static void check(String field, int score) {
        if (score < WORST || score > BEST) {
            throw DomainException.invalid(field, "meeting.error.score");
        }
    }
}
