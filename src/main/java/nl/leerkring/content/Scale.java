package nl.leerkring.content;

import java.util.List;
import java.util.Map;

/**
 * A questionnaire with scores per answer, to try out. Its result is shown once and never kept.
 *
 * @param introHtml may be null
 * @param bands of the total, from low to high; the first starts at 0
 */
public record Scale(String introHtml, List<Level> answers, List<Subscale> subscales, List<Item> items, List<Band> bands)
        implements Part.Body {
    /** A possible answer, the same for every item. */
    public record Level(String id, String label) {}

    /** Items that are also counted apart. */
    public record Subscale(String id, String title, List<Band> bands) {}

    /** A statement. @param scores points by id of the answer; every answer has one */
    public record Item(String id, String text, String subscale, Map<String, Integer> scores) {}

    /** What a score from here on means. */
    public record Band(int from, String title, String text) {}

    /** The band in which the score falls. */
    public static Band band(List<Band> bands, int score) {
        return bands.stream()
                .filter(band -> band.from() <= score)
                .reduce((low, high) -> high)
                .orElseThrow();
    }
}
