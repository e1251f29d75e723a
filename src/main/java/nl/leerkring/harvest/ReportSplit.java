package nl.leerkring.harvest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * People counted by group, without a group so small that it tells who somebody is. Such groups are taken together; when they are still too few together,
 * the smallest of the others joins them, else the total would tell after all. Pure.
 *
 * @param groups that are shown, in their order; a group of nobody tells nothing about anybody and is shown
 * @param rest how many are in groups that were taken together
 */
public record ReportSplit(List<Group> groups, int rest) {
    /** A group with fewer people is not shown. */
    public static final int LEAST = 3;

    /** @param code of what they have in common */
    public record Group(String code, int count) {}

    /** @param counts by code, in the order in which they are shown */
    static ReportSplit of(Map<String, Integer> counts) {
        var shown = new ArrayList<Group>();
        int rest = 0;
        for (var entry : counts.entrySet()) {
            if (entry.getValue() > 0 && entry.getValue() < LEAST) {
                rest += entry.getValue();
            } else {
                shown.add(new Group(entry.getKey(), entry.getValue()));
            }
        }
        while (rest > 0 && rest < LEAST && people(shown) > 0) {
            rest += takeSmallest(shown);
        }
        return people(shown) > 0 ? new ReportSplit(List.copyOf(shown), rest) : new ReportSplit(List.of(), rest);
    }

    private static int takeSmallest(List<Group> shown) {
        var smallest = shown.stream()
                .filter(group -> group.count() > 0)
                .min(Comparator.comparingInt(Group::count))
                .orElseThrow();
        shown.remove(smallest);
        return smallest.count();
    }

    private static int people(List<Group> groups) {
        return groups.stream().mapToInt(Group::count).sum();
    }

    /** All of these together. Only what each of them shows is counted by group: from the sum nobody finds what one of them hides. */
    static ReportSplit sum(Collection<ReportSplit> all) {
        var counts = new LinkedHashMap<String, Integer>();
        all.forEach(one -> one.groups().forEach(group -> counts.merge(group.code(), group.count(), Integer::sum)));
        int rest = all.stream().mapToInt(ReportSplit::rest).sum();
        var groups = counts.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
        return new ReportSplit(people(groups) > 0 ? groups : List.of(), rest);
    }

    /** The largest groups only; the others join the rest. */
    ReportSplit top(int most) {
        var sorted = groups.stream()
                .sorted(Comparator.comparingInt(Group::count).reversed().thenComparing(Group::code))
                .toList();
        int left = people(sorted.subList(Math.min(most, sorted.size()), sorted.size()));
        return new ReportSplit(sorted.stream().limit(most).toList(), rest + left);
    }

    /** How many people, in all groups. */
    public int total() {
        return people(groups) + rest;
    }

    /** Whether there are people, but no group is large enough to show. */
    public boolean closed() {
        return groups.isEmpty() && rest > 0;
    }

    /** How many are in this group; null when that is not shown. */
    public Integer count(String code) {
        return groups.stream()
                .filter(group -> group.code().equals(code))
                .map(Group::count)
                .findFirst()
                .orElse(null);
    }
}
