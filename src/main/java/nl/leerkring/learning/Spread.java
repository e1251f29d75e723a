package nl.leerkring.learning;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How a group of people thinks about a statement, in five bars; never who thinks what.
 *
 * @param people how many people gave an opinion
 * @param bars how many of them in each fifth of the slider, from low to high; empty while there are too few people
 */
public record Spread(int people, List<Integer> bars) {
    /** From so many people on it is shown: with fewer, one could tell who thinks what. */
    public static final int FEWEST = 5;

    private static final int BARS = 5;
    private static final int WIDTH = 100 / BARS;

    /** @param people how many people by value of the slider, 0 to 100 */
    static Spread of(Map<Integer, Long> people) {
        var bars = new Integer[BARS];
        Arrays.fill(bars, 0);
        people.forEach((value, count) -> bars[bar(value)] += count.intValue());
        int all = Arrays.stream(bars).mapToInt(Integer::intValue).sum();
        return new Spread(all, all < FEWEST ? List.of() : List.of(bars));
    }

    /** In which bar, from 0, a value stands. */
    public static int bar(int value) {
        return Math.min(BARS - 1, value / WIDTH);
    }

    /** Whether enough people gave an opinion to show it. */
    public boolean shown() {
        return !bars.isEmpty();
    }
}
