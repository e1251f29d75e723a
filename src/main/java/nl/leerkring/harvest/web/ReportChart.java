package nl.leerkring.harvest.web;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.leerkring.harvest.ReportSplit;

/**
 * People by group as bars, and as a table with the same figures.
 *
 * @param key of what the groups have in common: {@code arenareport.chart.<key>}
 * @param rest how many are in groups too small to show
 * @param total of all
 */
public record ReportChart(String key, List<Bar> bars, int rest, int total) {
    private static final int WHOLE = 100;

    /** @param percent of the longest bar @param share of all, in per cent */
    public record Bar(String label, int count, int percent, int share) {}

    /** @param label of the code of a group */
    static ReportChart of(String key, ReportSplit split, UnaryOperator<String> label) {
        int most =
                split.groups().stream().mapToInt(ReportSplit.Group::count).max().orElse(0);
        int total = split.total();
        var bars = split.groups().stream()
                .map(group -> new Bar(
                        label.apply(group.code()),
                        group.count(),
                        group.count() * WHOLE / Math.max(1, Math.max(most, split.rest())),
                        share(group.count(), total)))
                .toList();
        return new ReportChart(key, bars, split.rest(), total);
    }

    static int share(int count, int total) {
        return Math.round(count * (float) WHOLE / Math.max(1, total));
    }

    /** Of those in groups too small to show, in per cent. */
    public int getRestShare() {
        return share(rest, total);
    }

    /** How long their bar is, in per cent of the longest. */
    public int getRestPercent() {
        int most = bars.stream().mapToInt(Bar::count).max().orElse(0);
        return rest * WHOLE / Math.max(1, Math.max(most, rest));
    }
}
