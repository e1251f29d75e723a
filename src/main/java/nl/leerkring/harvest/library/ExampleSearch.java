package nl.leerkring.harvest.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerkring.arena.SeriesId;

/** What somebody looks for. @param series only of this one, or null for all @param byTitle in order of title instead of the newest first */
record ExampleSearch(List<String> words, SeriesId series, boolean byTitle) {
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 100;

    /** Words as somebody typed them. */
    static ExampleSearch of(String typed, SeriesId series, boolean byTitle) {
        var text = Optional.ofNullable(typed).orElse("");
        var words = Stream.of(text.substring(0, Math.min(text.length(), LONGEST))
                        .strip()
                        .split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        return new ExampleSearch(words, series, byTitle);
    }

    /** What the database compares with: signs that mean something to it are only signs. */
    String pattern(int word) {
        return "%" + words.get(word).replaceAll("([!%_])", "!$1") + "%";
    }
}
