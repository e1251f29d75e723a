package nl.leerkring.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.format.Problems;
import nl.leerkring.format.YamlReader;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What editors call the files of a package, read from its training.yaml; also when other things in it are wrong. */
final class PackageNames {
    private static final String MAIN = "training.yaml";

    private final Map<String, FileName> names = new HashMap<>();

    PackageNames(PackageFiles files) {
        var numbers = new HashMap<String, Integer>();
        for (var module : list(main(files), "modules")) {
            for (var part : list(module, "parts")) {
                var kind = text(part, "kind");
                names.putIfAbsent(
                        text(part, "file"),
                        new FileName(kind, numbers.merge(kind, 1, Integer::sum), text(part, "title")));
            }
        }
    }

    FileName of(String path) {
        var known = names.get(path);
        if (known != null) {
            return known;
        }
        var kind = path.equals(MAIN) ? "training" : path.startsWith("media/") ? "media" : "other";
        return new FileName(kind, 0, "");
    }

    private static Node main(PackageFiles files) {
        var text = files.has(MAIN) ? files.text(MAIN, new Problems()) : null;
        return text == null ? null : node(text);
    }

    /** The text as nodes, or null when it is no YAML: then nothing in it has a name. */
    static Node node(String text) {
        try {
            return YamlReader.compose(text);
        } catch (YAMLException e) {
            return null;
        }
    }

    static List<Node> list(Node node, String key) {
        return value(node, key) instanceof SequenceNode sequence ? sequence.getValue() : List.of();
    }

    static String text(Node node, String key) {
        return value(node, key) instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    static List<String> keys(Node node) {
        var keys = new ArrayList<String>();
        if (node instanceof MappingNode mapping) {
            for (var tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode scalar) {
                    keys.add(scalar.getValue());
                }
            }
        }
        return keys;
    }

    private static Node value(Node node, String key) {
        if (node instanceof MappingNode mapping) {
            for (var tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(key)) {
                    return tuple.getValueNode();
                }
            }
        }
        return null;
    }
}
