package nl.leerkring.casus;

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
    /**
     * A scene.
     *
     * @param number its place on the way, from 1; 0 when it is not on it
     * @param last whether the way ends here
     * @param side where its label stands
     */
    public record Node(String scene, String label, int x, int y, int number, boolean last, boolean ending, Side side) {
        /** Half its width. */
        public int radius() {
            return last ? 20 : number > 0 ? 18 : ending ? 13 : 11;
        }

        /** Where its label begins, is in the middle or ends, as its side says. */
        public int labelX() {
            return side == Side.RIGHT ? x + radius() + 8 : side == Side.LEFT ? x - radius() - 8 : x;
        }

        /** The line its label stands on. */
        public int labelY() {
            return side == Side.BELOW ? y + radius() + 16 : y + 5;
        }

        /** Where its number stands. */
        public int numberY() {
            return y + 5;
        }
    }

    /** Where a label stands: beside its scene where there is room, so that the line of the way does not run through it. */
    public enum Side {
        RIGHT,
        LEFT,
        BELOW
    }

    /** A way between two scenes. @param path as SVG says it */
    public record Edge(String from, String to, String path, boolean taken) {}

    /** Whether it is of the whole case: then no way was taken and none was left aside. */
    public boolean whole() {
        return edges.stream().noneMatch(Edge::taken);
    }

    /** The whole case, for its authors. */
    public static CasusMap of(Casus casus) {
        return new MapDrawing(casus, following(casus, casus.scenes()), List.of()).draw();
    }

    /** The way that was taken, with what could have been chosen on it. */
    public static CasusMap of(Casus casus, Way way) {
        var scenes = way.scenes().stream()
                .distinct()
                .map(id -> casus.scene(id).orElseThrow())
                .toList();
        return new MapDrawing(casus, following(casus, scenes), way.scenes()).draw();
    }

    private static Map<String, Set<String>> following(Casus casus, List<Casus.Scene> scenes) {
        var following = new LinkedHashMap<String, Set<String>>();
        for (var scene : scenes) {
            var targets = new LinkedHashSet<String>();
            scene.choices().forEach(choice -> choice.routes().forEach(route -> targets.add(route.to())));
            following.put(scene.id(), targets);
        }
        return following;
    }
}
