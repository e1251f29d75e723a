package nl.leerkring.learning;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.leerkring.content.Quickscan;

/**
 * What a quickscan says: a profile by the points of all statements together, and advice per area.
 *
 * @param percent of all possible points, rounded
 */
public record QuickscanResult(int percent, Quickscan.Profile profile, List<AreaResult> areas) {
    /** One area. @param advice the "low" text under half of what is possible, otherwise the "high" text */
    public record AreaResult(String title, int percent, boolean low, String advice) {}

    /** The result of these values by statement; a statement without a valid value counts as the lowest. */
    public static QuickscanResult of(Quickscan scan, Map<String, String> values) {
        int percent = percent(scan, scan.statements(), values);
        var profile = scan.profiles().stream()
                .filter(candidate -> candidate.from() <= percent)
                .reduce((first, second) -> second.from() >= first.from() ? second : first)
                .orElse(null);
        var areas = scan.areas().stream().map(area -> area(scan, area, values)).toList();
        return new QuickscanResult(percent, profile, areas);
    }

    /** Ids of the statements without a valid value. */
    public static List<String> missing(Quickscan scan, Map<String, String> values) {
        return scan.statements().stream()
                .map(Quickscan.Statement::id)
                .filter(id -> value(scan, values.get(id)).isEmpty())
                .toList();
    }

    private static AreaResult area(Quickscan scan, Quickscan.Area area, Map<String, String> values) {
        var statements = scan.statements().stream()
                .filter(statement -> statement.area().equals(area.id()))
                .toList();
        int percent = percent(scan, statements, values);
        return new AreaResult(area.title(), percent, percent < 50, percent < 50 ? area.low() : area.high());
    }

    private static int percent(Quickscan scan, List<Quickscan.Statement> statements, Map<String, String> values) {
        int lowest =
                scan.scale().stream().mapToInt(Quickscan.Level::value).min().orElse(0);
        int highest =
                scan.scale().stream().mapToInt(Quickscan.Level::value).max().orElse(0);
        int possible = (highest - lowest) * statements.size();
        int points = statements.stream()
                .mapToInt(statement -> value(scan, values.get(statement.id())).orElse(lowest) - lowest)
                .sum();
        return possible == 0 ? 0 : Math.round(points * 100f / possible);
    }

    private static OptionalInt value(Quickscan scan, String text) {
        return scan.scale().stream()
                .mapToInt(Quickscan.Level::value)
                .filter(value -> String.valueOf(value).equals(text))
                .findFirst();
    }
}
