package nl.leerkring.format;

import java.io.StringReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads YAML as nodes, never as objects: so every value knows its line, and nothing in a file can make a class. */
public final class YamlReader {
    private final Problems problems;

    public YamlReader(Problems problems) {
        this.problems = problems;
    }

    /** The nodes of a text, within limits that no bomb passes. @throws YAMLException when it is no YAML */
    public static Node compose(String text) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(10);
        options.setNestingDepthLimit(20);
        options.setCodePointLimit(2_000_000);
        return new Yaml(options).compose(new StringReader(text));
    }

    /** @param lineOffset lines before the text in its file; @return null when it is no YAML mapping */
    public Fields read(String file, int lineOffset, String text) {
        try {
            if (compose(text) instanceof MappingNode mapping) {
                return new Fields(file, lineOffset, mapping, problems);
            }
            problems.add(file, lineOffset + 1, "Hier horen regels als \"naam: waarde\" te staan.");
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            var line = mark == null ? 1 : mark.getLine() + 1;
            problems.add(
                    file,
                    lineOffset + line,
                    "Dit is geen geldige YAML: " + e.getProblem()
                            + ". Zet tekst met een dubbele punt tussen aanhalingstekens, en spring in met spaties.");
        } catch (YAMLException e) {
            problems.add(file, lineOffset + 1, "Dit is geen geldige YAML: " + e.getMessage());
        }
        return null;
    }
}
