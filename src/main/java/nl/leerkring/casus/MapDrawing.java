package nl.leerkring.casus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.content.Casus;

/** Finds a place for every scene of a {@link CasusMap} and a line for every way between two. */
final class MapDrawing {
    static final int COLUMN = 124;
    static final int ROW = 88;
    private static final int TOP = 30;
    private static final int MIDDLE = 1;
    private static final int COLUMNS = 3;

    private final Casus casus;
    private final Map<String, Set<String>> after;
    private final List<String> way;
    private final CasusRows rows;
    private final Map<String, CasusMap.Node> nodes = new LinkedHashMap<>();

    MapDrawing(Casus casus, Map<String, Set<String>> after, List<String> way) {
        this.casus = casus;
        this.after = after;
        this.way = way;
        this.rows = new CasusRows(casus.start(), after, new LinkedHashSet<>(way));
    }

    CasusMap draw() {
        var all = rows.rows();
        for (int row = 0; row < all.size(); row++) {
            place(all.get(row), TOP + row * ROW);
        }
        return new CasusMap(COLUMNS * COLUMN, TOP + all.size() * ROW - 10, List.copyOf(nodes.values()), edges());
    }

    private void place(List<String> scenes, int y) {
        var columns = columns(scenes);
        columns.forEach((scene, column) -> {
            var found = casus.scene(scene).orElseThrow();
            nodes.put(
                    scene,
                    new CasusMap.Node(
                            scene,
                            found.shortTitle(),
                            COLUMN / 2 + column * COLUMN,
                            y,
                            way.indexOf(scene) + 1,
                            !way.isEmpty() && way.get(way.size() - 1).equals(scene),
                            found.ending() != null,
                            side(scene, columns)));
        });
    }

    private CasusMap.Side side(String scene, Map<String, Integer> columns) {
        var last = !way.isEmpty() && way.get(way.size() - 1).equals(scene);
        if (last || columns.get(scene) != MIDDLE) {
            return CasusMap.Side.BELOW;
        }
        return !columns.containsValue(COLUMNS - 1)
                ? CasusMap.Side.RIGHT
                : !columns.containsValue(0) ? CasusMap.Side.LEFT : CasusMap.Side.BELOW;
    }

    /** The way stays in the middle; other scenes stand at the side where they are come from. */
    private Map<String, Integer> columns(List<String> scenes) {
        var columns = new HashMap<String, Integer>();
        scenes.stream().filter(way::contains).forEach(scene -> columns.put(scene, MIDDLE));
        var others =
                scenes.stream().filter(scene -> !columns.containsKey(scene)).toList();
        var free = way.isEmpty() && others.size() != 2 ? List.of(MIDDLE, 0, 2) : List.of(0, 2);
        var slots = new ArrayList<>(free.subList(0, others.size()));
        slots.sort(Comparator.naturalOrder());
        others.stream()
                .sorted(Comparator.comparingDouble(this::middleOfThoseAbove))
                .forEachOrdered(scene -> columns.put(scene, slots.remove(0)));
        return columns;
    }

    private double middleOfThoseAbove(String scene) {
        return rows.before(scene).stream()
                .filter(nodes::containsKey)
                .mapToInt(before -> nodes.get(before).x())
                .average()
                .orElse(COLUMN * COLUMNS / 2.0);
    }

    private List<CasusMap.Edge> edges() {
        var taken = new LinkedHashSet<List<String>>();
        for (int i = 1; i < way.size(); i++) {
            taken.add(List.of(way.get(i - 1), way.get(i)));
        }
        var edges = new ArrayList<CasusMap.Edge>();
        after.forEach((from, targets) -> targets.stream()
                .filter(to -> !taken.contains(List.of(from, to)))
                .forEach(to -> edges.add(edge(from, to, false))));
        taken.forEach(pair -> edges.add(edge(pair.get(0), pair.get(1), true)));
        return edges;
    }

    private CasusMap.Edge edge(String from, String to, boolean taken) {
        return new CasusMap.Edge(from, to, path(nodes.get(from), nodes.get(to)), taken);
    }

    /** Straight on when nothing lies between; else around it. */
    private String path(CasusMap.Node from, CasusMap.Node to) {
        if (to.y() > from.y() && !(from.x() == to.x() && somethingBetween(from, to))) {
            return curve(from, new int[] {from.x(), from.y() + ROW / 2, to.x(), to.y() - ROW / 2}, to);
        }
        var side = from.x() + (from.x() < COLUMN ? -50 : 50);
        return curve(from, new int[] {side, from.y() + 20, side, to.y() - 20}, to);
    }

    private boolean somethingBetween(CasusMap.Node from, CasusMap.Node to) {
        return nodes.values().stream()
                .anyMatch(node -> node.x() == from.x() && node.y() > from.y() && node.y() < to.y());
    }

    private static String curve(CasusMap.Node from, int[] bend, CasusMap.Node to) {
        return "M%d %dC%d %d %d %d %d %d"
                .formatted(from.x(), from.y(), bend[0], bend[1], bend[2], bend[3], to.x(), to.y());
    }
}
