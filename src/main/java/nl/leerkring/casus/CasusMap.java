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

/**
 * The scenes of a case as a drawing, from top to bottom; with a way, that way runs down the middle. Pure: positions only, no
 * colours. Units are those of the drawing's view box.
 */
public record CasusMap(int width, int height, List<Node> nodes, List<Edge> edges) {
    private static final int COLUMN = 124;
    private static final int ROW = 88;
    private static final int TOP = 30;
    private static final int MIDDLE = 1;
    private static final int COLUMNS = 3;

    /**
     * A scene.
     *
     * @param number its place on the way, from 1; 0 when it is not on it
     * @param last whether the way ends here
     */
    public record Node(String scene, String label, int x, int y, int number, boolean last, boolean ending) {
        /** Half its width. */
        public int radius() {
            return last ? 20 : number > 0 ? 18 : ending ? 13 : 11;
        }

        /** Where its label stands: below it. */
        public int labelY() {
            return y + radius() + 16;
        }

        /** Where its number stands. */
        public int numberY() {
            return y + 5;
        }
    }

    /** A way between two scenes. @param path as SVG says it */
    public record Edge(String from, String to, String path, boolean taken) {}

    /** The whole case, for its authors. */
    public static CasusMap of(Casus casus) {
        return draw(casus, List.of());
    }

    /** The case with the way that was taken. */
    public static CasusMap of(Casus casus, Way way) {
        return draw(casus, way.scenes());
    }

    private static CasusMap draw(Casus casus, List<String> way) {
        var rows = new CasusRows(casus, new LinkedHashSet<>(way)).rows();
        var nodes = new LinkedHashMap<String, Node>();
        for (int row = 0; row < rows.size(); row++) {
            place(casus, rows.get(row), row, way, nodes);
        }
        return new CasusMap(
                COLUMNS * COLUMN, TOP + rows.size() * ROW - 10, List.copyOf(nodes.values()), edges(casus, way, nodes));
    }

    private static void place(Casus casus, List<String> scenes, int row, List<String> way, Map<String, Node> nodes) {
        var columns = columns(scenes, way, nodes, casus);
        for (var scene : scenes) {
            var found = casus.scene(scene).orElseThrow();
            nodes.put(
                    scene,
                    new Node(
                            scene,
                            found.shortTitle(),
                            COLUMN / 2 + columns.get(scene) * COLUMN,
                            TOP + row * ROW,
                            way.indexOf(scene) + 1,
                            !way.isEmpty() && way.get(way.size() - 1).equals(scene),
                            found.ending() != null));
        }
    }

    /** The way stays in the middle; other scenes stand at the side where they are come from. */
    private static Map<String, Integer> columns(
            List<String> scenes, List<String> way, Map<String, Node> above, Casus casus) {
        var free = new ArrayList<>(List.of(0, 2, MIDDLE));
        var columns = new HashMap<String, Integer>();
        scenes.stream().filter(way::contains).forEach(scene -> {
            columns.put(scene, MIDDLE);
            free.remove((Integer) MIDDLE);
        });
        if (way.isEmpty() && scenes.size() != 2) {
            free.remove((Integer) MIDDLE);
            free.add(0, MIDDLE);
        }
        var slots = new ArrayList<>(free.subList(0, scenes.size() - columns.size()));
        slots.sort(Comparator.naturalOrder());
        scenes.stream()
                .filter(scene -> !columns.containsKey(scene))
                .sorted(Comparator.comparingDouble(scene -> middleOfThoseAbove(scene, above, casus)))
                .forEachOrdered(scene -> columns.put(scene, slots.remove(0)));
        return columns;
    }

    private static double middleOfThoseAbove(String scene, Map<String, Node> above, Casus casus) {
        return CasusRows.before(casus, scene).stream()
                .filter(above::containsKey)
                .mapToInt(before -> above.get(before).x())
                .average()
                .orElse(COLUMN * COLUMNS / 2.0);
    }

    private static List<Edge> edges(Casus casus, List<String> way, Map<String, Node> nodes) {
        var taken = new LinkedHashSet<List<String>>();
        for (int i = 1; i < way.size(); i++) {
            taken.add(List.of(way.get(i - 1), way.get(i)));
        }
        var all = new LinkedHashSet<List<String>>();
        for (var scene : casus.scenes()) {
            CasusRows.after(casus, scene.id()).forEach(to -> all.add(List.of(scene.id(), to)));
        }
        var edges = new ArrayList<Edge>();
        Set<List<String>> others = new LinkedHashSet<>(all);
        others.removeAll(taken);
        others.forEach(pair -> edges.add(edge(pair, nodes, false)));
        taken.forEach(pair -> edges.add(edge(pair, nodes, true)));
        return edges;
    }

    private static Edge edge(List<String> pair, Map<String, Node> nodes, boolean taken) {
        var from = nodes.get(pair.get(0));
        var to = nodes.get(pair.get(1));
        return new Edge(from.scene(), to.scene(), path(from, to), taken);
    }

    /** Straight down to the next row; around what lies between when rows are skipped or it goes back up. */
    private static String path(Node from, Node to) {
        var rows = (to.y() - from.y()) / ROW;
        if (rows == 1 || (rows > 1 && from.x() != to.x())) {
            var half = ROW / 2;
            return "M%d %dC%d %d %d %d %d %d"
                    .formatted(from.x(), from.y(), from.x(), from.y() + half, to.x(), to.y() - half, to.x(), to.y());
        }
        var out = from.x() == COLUMN / 2 ? -34 : 34;
        var side = from.x() + out - (rows < 0 ? out / 3 : 0);
        return "M%d %dC%d %d %d %d %d %d"
                .formatted(from.x(), from.y(), side + out, from.y() + 20, side + out, to.y() - 20, to.x(), to.y());
    }
}
