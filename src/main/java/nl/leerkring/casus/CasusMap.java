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
