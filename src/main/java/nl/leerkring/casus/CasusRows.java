package nl.leerkring.casus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the scenes of a case in rows for its drawing: a scene stands below the scenes that lead to it, at most three in a row, and
 * of the way that was taken never two in a row.
 */
final class CasusRows {
    private static final int MOST = 3;

    private final String start;
    private final Map<String, Set<String>> after;
    private final Set<String> way;
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** @param after where each scene of the drawing leads to */
    CasusRows(String start, Map<String, Set<String>> after, Set<String> way) {
        this.start = start;
        this.after = after;
        this.way = way;
    }

    List<List<String>> rows() {
        var order = new ArrayList<String>();
        visit(start, new LinkedHashSet<>(), order);
        for (int i = order.size() - 1; i >= 0; i--) {
            place(order.get(i));
        }
        return rows;
    }

    /** Scenes that lead to this one. */
    Set<String> before(String scene) {
        var before = new LinkedHashSet<String>();
        after.forEach((from, targets) -> {
            if (targets.contains(scene)) {
                before.add(from);
            }
        });
        return before;
    }

    /** Depth first; read from the end it is an order in which each scene comes after what leads to it, but for loops. */
    private void visit(String scene, Set<String> seen, List<String> order) {
        if (!seen.add(scene)) {
            return;
        }
        after.getOrDefault(scene, Set.of()).forEach(next -> visit(next, seen, order));
        order.add(scene);
    }

    private void place(String scene) {
        int row = before(scene).stream()
                        .filter(rowOf::containsKey)
                        .mapToInt(rowOf::get)
                        .max()
                        .orElse(-1)
                + 1;
        while (!hasRoom(row, scene)) {
            row++;
        }
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        rows.get(row).add(scene);
        rowOf.put(scene, row);
    }

    private boolean hasRoom(int row, String scene) {
        if (row >= rows.size()) {
            return true;
        }
        var there = rows.get(row);
        if (way.isEmpty()) {
            return there.size() < MOST;
        }
        var onWay = there.stream().filter(way::contains).count();
        return way.contains(scene) ? onWay == 0 : there.size() - onWay < MOST - 1;
    }
}
