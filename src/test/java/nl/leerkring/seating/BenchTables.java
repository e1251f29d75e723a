package nl.leerkring.seating;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** How long tables of a large meeting take, and how good the mix is. For the figures of the README. */
public final class BenchTables {
    private static final int PEOPLE = 350;
    private static final int TABLES = 35;
    private static final int ROUNDS = 3;
    private static final int PLANS = 20;

    private BenchTables() {}

    /** @return lines that tell it */
    public static List<String> measure() {
        var guests = IntStream.range(0, PEOPLE)
                .mapToObj(i -> new Guest(i, "p" + i % 7, "o" + i % 40, i % 4 == 0, 0))
                .toList();
        var times = new long[PLANS];
        var marks = new int[PLANS];
        for (int seed = 0; seed < PLANS; seed++) {
            var begin = System.nanoTime();
            var seats = Mixer.mix(guests, TABLES, ROUNDS, seed);
            times[seed] = (System.nanoTime() - begin) / 1_000_000;
            marks[seed] = Mix.of(seats).mark();
        }
        var median = LongStream.of(times).sorted().skip(PLANS / 2).findFirst().orElseThrow();
        return List.of(
                "tables for %d people, %d tables, %d rounds".formatted(PEOPLE, TABLES, ROUNDS),
                "  first plan, cold    %7d ms".formatted(times[0]),
                "  median of %d        %7d ms".formatted(PLANS, median),
                "  mark of the mix     %7d to %d of 100"
                        .formatted(
                                IntStream.of(marks).min().orElseThrow(),
                                IntStream.of(marks).max().orElseThrow()));
    }

    /** @param arguments none */
    public static void main(String[] arguments) {
        measure().forEach(System.out::println);
    }
}
