package nl.leerkring.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.arena.SeriesFacts;

/**
 * What everybody may know of a network: about how many there are, and from which perspectives. Nothing is told of a network so small that it could be
 * a person. Pure.
 *
 * @param about rounded, or 0 when there are too few to tell
 * @param groups by perspective, in the order of the series
 * @param others of perspectives with too few to tell
 */
public record Crowd(int about, List<Group> groups, int others) {
    static final int LEAST = 10;
    static final int LEAST_IN_GROUP = 3;
    private static final int WHOLE = 100;

    /** @param percent of the largest */
    public record Group(String label, int count, int percent) {}

    /** @param mix by code of the perspective */
    static Crowd of(SeriesFacts series, Map<String, Integer> mix) {
        var total = mix.values().stream().mapToInt(Integer::intValue).sum();
        if (total < LEAST) {
            return new Crowd(0, List.of(), 0);
        }
        var most = mix.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        var groups = new ArrayList<Group>();
        for (var angle : series.angles()) {
            var count = mix.getOrDefault(angle.code(), 0);
            if (count >= LEAST_IN_GROUP) {
                groups.add(new Group(angle.label(), count, count * WHOLE / most));
            }
        }
        var told = groups.stream().mapToInt(Group::count).sum();
        return new Crowd(rounded(total), List.copyOf(groups), total - told);
    }

    /** How long the bar of the others is, in per cent of the longest. */
    public int getOthersPercent() {
        var most = groups.stream().mapToInt(Group::count).max().orElse(0);
        return others * WHOLE / Math.max(1, Math.max(most, others));
    }

    /** 143 is "about 140", 12 "about 10". */
    static int rounded(int total) {
        return total < WHOLE ? total / 5 * 5 : total / LEAST * LEAST;
    }
}
