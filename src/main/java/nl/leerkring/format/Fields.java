package nl.leerkring.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The named values of one YAML mapping. What is missing or of a wrong type becomes a problem with its line, and reading goes
 * on with an empty value. {@link #done()} reports names nobody asked for: usually a typing error.
 */
public final class Fields {
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private final String file;
    private final int offset;
    private final int line;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    public Fields(String file, int offset, MappingNode mapping, Problems problems) {
        this.file = file;
        this.offset = offset;
        this.problems = problems;
        this.line = line(mapping);
        for (var tuple : mapping.getValue()) {
            var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            lines.put(key, line(tuple.getKeyNode()));
            if (values.put(key, tuple.getValueNode()) != null) {
                error(key, "\"" + key + "\" staat hier twee keer. Laat er een weg.");
            }
        }
    }

    private int line(Node node) {
        return offset + node.getStartMark().getLine() + 1;
    }

    public void error(String key, String message) {
        problems.add(file, lines.getOrDefault(key, line), message);
    }

    public void error(String message) {
        problems.add(file, line, message);
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    private Optional<String> scalar(String key) {
        asked.add(key);
        var node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        error(key, "Bij \"" + key + "\" hoort een enkele waarde te staan.");
        return Optional.empty();
    }

    /** A required text; empty when it is missing, which is a problem. */
    public String text(String key) {
        var value = scalar(key).filter(text -> !text.isEmpty());
        if (value.isEmpty()) {
            error(key, "\"" + key + "\" ontbreekt. Vul het in.");
        }
        return value.orElse("");
    }

    public String textOr(String key, String fallback) {
        return scalar(key).filter(text -> !text.isEmpty()).orElse(fallback);
    }

    /** A required id: small letters, digits and hyphens. */
    public String id(String key) {
        var id = text(key);
        if (!id.isEmpty() && (!id.matches(ID) || id.length() > 80)) {
            error(key, "\"" + id + "\" kan geen " + key + " zijn. Gebruik kleine letters, cijfers en streepjes.");
        }
        return id;
    }

    /** A required whole number of 0 or more. */
    public int number(String key) {
        return read(key, text(key), Form.NUMBER);
    }

    public int numberOr(String key, int fallback) {
        return scalar(key).map(text -> read(key, text, Form.NUMBER)).orElse(fallback);
    }

    /** A required whole number with or without a sign. */
    public int signed(String key) {
        return read(key, text(key), Form.SIGNED);
    }

    /** A required number of points. */
    public BigDecimal decimal(String key) {
        return read(key, text(key), Form.POINTS);
    }

    /** A required date. */
    public LocalDate date(String key) {
        return read(key, text(key), Form.DATE);
    }

    /** A date, or null when there is none. */
    public LocalDate dateOrNull(String key) {
        return scalar(key).map(text -> read(key, text, Form.DATE)).orElse(null);
    }

    private <T> T read(String key, String text, Form<T> form) {
        return form.read().apply(text).orElseGet(() -> {
            if (!text.isEmpty()) {
                error(key, "\"" + text + "\" " + form.problem());
            }
            return form.otherwise();
        });
    }

    public boolean flagOr(String key, boolean fallback) {
        return scalar(key).map(text -> flagIn(key, text)).orElse(fallback);
    }

    public boolean flag(String key) {
        return flagIn(key, text(key));
    }

    private boolean flagIn(String key, String text) {
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            error(key, "Schrijf hier true of false.");
        }
        return text.equals("true");
    }

    /** A list of texts; empty when it is missing. */
    public List<String> texts(String key) {
        var texts = new ArrayList<String>();
        for (var node : nodes(key)) {
            if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                texts.add(scalar.getValue().strip());
            } else {
                problems.add(file, line(node), "Hier hoort een regel tekst te staan.");
            }
        }
        return texts;
    }

    /** A list of mappings; empty when it is missing. */
    public List<Fields> list(String key) {
        var list = new ArrayList<Fields>();
        for (var node : nodes(key)) {
            if (node instanceof MappingNode mapping) {
                list.add(new Fields(file, offset, mapping, problems));
            } else {
                problems.add(file, line(node), "Hier horen regels als \"naam: waarde\" te staan.");
            }
        }
        return list;
    }

    /** A required, not empty list of mappings. */
    public List<Fields> some(String key) {
        var list = list(key);
        if (list.isEmpty()) {
            error(key, "\"" + key + "\" ontbreekt of is leeg. Vul het in.");
        }
        return list;
    }

    /** A required mapping, or null when it is missing, which is a problem. */
    public Fields map(String key) {
        asked.add(key);
        if (values.get(key) instanceof MappingNode mapping) {
            return new Fields(file, offset, mapping, problems);
        }
        error(key, "\"" + key + "\" ontbreekt. Vul het in.");
        return null;
    }

    /** A mapping, or null when there is none. */
    public Fields mapOrNull(String key) {
        asked.add(key);
        return values.containsKey(key) ? map(key) : null;
    }

    /** All names, in order. */
    public Set<String> keys() {
        return values.keySet();
    }

    /** Path of the file, for messages. */
    public String file() {
        return file;
    }

    /** How many lines of the file stand before the text of this name; a block of text starts below its name. */
    public int linesBefore(String key) {
        if (!(values.get(key) instanceof ScalarNode scalar)) {
            return line - 1;
        }
        return line(scalar)
                - (scalar.isPlain() || scalar.getScalarStyle() == DumperOptions.ScalarStyle.DOUBLE_QUOTED ? 1 : 0);
    }

    private List<Node> nodes(String key) {
        asked.add(key);
        var node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        error(key, "Bij \"" + key + "\" hoort een lijst te staan, met streepjes ervoor.");
        return List.of();
    }

    /** Reports every name that was not asked for. */
    public void done() {
        values.keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key -> error(key, "\"" + key + "\" kennen we hier niet. Kijk of het goed gespeld is."));
    }
}
