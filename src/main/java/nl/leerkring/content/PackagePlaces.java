package nl.leerkring.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Cuts a file into the places that an editor knows, so that versions are compared question by question and scene by scene. */
final class PackagePlaces {
    private static final Map<String, String> KINDS = Map.of("questions", "question", "scenes", "scene");

    /** Lines that belong together. @param place null for what stands around the places @param first number of its first line */
    record Block(Place place, int first, List<String> lines) {}

    /** Where a place begins. @param line from 0 */
    private record Start(int line, Place place) {}

    private PackagePlaces() {}

    /** The whole text as one block, without places. */
    static List<Block> whole(List<String> lines) {
        return List.of(new Block(null, 1, lines));
    }

    /** All blocks in order; together they are the lines. */
    static List<Block> of(String path, List<String> lines) {
        var starts =
                path.endsWith(".md") ? headings(lines) : path.endsWith(".yaml") ? entries(lines) : List.<Start>of();
        var blocks = new ArrayList<Block>();
        int from = 0;
        Place place = null;
        for (var start : starts) {
            if (start.line() > from || place != null) {
                blocks.add(new Block(place, from + 1, lines.subList(from, start.line())));
            }
            from = start.line();
            place = start.place();
        }
        blocks.add(new Block(place, from + 1, lines.subList(from, lines.size())));
        return blocks;
    }

    private static List<Start> headings(List<String> lines) {
        var starts = new ArrayList<Start>();
        var fenced = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            fenced ^= line.startsWith("```");
            if (!fenced && line.matches("#{1,6} +\\S.*")) {
                var title = line.replaceFirst("#+ +", "").strip();
                starts.add(new Start(i, new Place("heading", title, starts.size() + 1, title)));
            }
        }
        return starts;
    }

    private static List<Start> entries(List<String> lines) {
        var root = PackageNames.node(String.join("\n", lines) + "\n");
        var starts = new ArrayList<Start>();
        for (var key : PackageNames.keys(root)) {
            var entries = PackageNames.list(root, key);
            if (key.equals("modules")) {
                entries = entries.stream()
                        .flatMap(module -> PackageNames.list(module, "parts").stream())
                        .toList();
            }
            add(starts, key.equals("modules") ? "part" : KINDS.getOrDefault(key, "item"), entries, lines.size());
        }
        return inOrder(starts);
    }

    private static void add(List<Start> starts, String kind, List<Node> entries, int lines) {
        var numbers = new HashMap<String, Integer>();
        int end = -1;
        for (var entry : entries) {
            var id = PackageNames.text(entry, "id");
            if (!id.isEmpty()) {
                var number = numbers.merge(kind, 1, Integer::sum);
                starts.add(new Start(entry.getStartMark().getLine(), new Place(kind, id, number, title(entry, id))));
                end = end(entry);
            }
        }
        if (end >= 0 && end < lines) {
            starts.add(new Start(end, null));
        }
    }

    /** A mapping in braces ends on its last line, another one where the next thing begins. */
    private static int end(Node entry) {
        var isInBraces = entry instanceof MappingNode mapping && mapping.getFlowStyle() == DumperOptions.FlowStyle.FLOW;
        return entry.getEndMark().getLine() + (isInBraces ? 1 : 0);
    }

    private static String title(Node entry, String id) {
        for (var key : List.of("title", "text", "question", "label")) {
            var words = PackageNames.text(entry, key).strip();
            if (!words.isEmpty()) {
                return words.lines().findFirst().orElse(id);
            }
        }
        return id;
    }

    /** Of places that begin on the same line only the first; an end where another place begins is no end. */
    private static List<Start> inOrder(List<Start> starts) {
        var sorted = starts.stream()
                .sorted(Comparator.comparingInt(Start::line).thenComparing(start -> start.place() == null ? 1 : 0))
                .toList();
        var kept = new ArrayList<Start>();
        for (var start : sorted) {
            if (kept.isEmpty() || kept.get(kept.size() - 1).line() != start.line()) {
                kept.add(start);
            }
        }
        return kept;
    }
}
