package nl.leerkring.method;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of a draft. Every field stands on one line, so that the line of a problem tells its field. */
public final class DraftText {
    private static final String WORD = "[a-z0-9]+(-[a-z0-9]+)*";

    /** Signs that YAML does not take. */
    private static final String NOT_PRINTED =
            "[^\\x20-\\x7e\\x{a0}-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]";

    private final StringBuilder yaml = new StringBuilder();
    private final Map<Integer, String> fields = new HashMap<>();
    private int line = 1;

    DraftText(MethodDraft draft) {
        about(draft.about());
        line("steps", "steps:");
        var taken = new HashSet<String>();
        draft.steps().forEach(step -> taken.add(step.getOrDefault("id", "")));
        for (int i = 0; i < draft.steps().size(); i++) {
            step(draft.steps().get(i), "s" + i + "-", taken);
        }
    }

    /** The text of the file. */
    public String yaml() {
        return yaml.toString();
    }

    /** Name of the field of this line, for example {@code s2-minutes}; null when it is of none. */
    public String field(int ofLine) {
        return fields.get(ofLine);
    }

    private void about(Map<String, String> about) {
        line("title", "id: " + MethodDraft.id(about.get("title"), "eigen-methode"));
        for (var name : new String[] {"title", "suits", "about"}) {
            line(name, name + ": " + quoted(about.get(name)));
        }
        line("min", "people:");
        line("min", "  min: " + quoted(about.get("min")));
        line("max", "  max: " + quoted(about.get("max")));
        line("experience", "experience: " + list(about.get("experience")));
        line("subjects", "subjects: " + list(about.get("subjects")));
    }

    private void step(Map<String, String> step, String prefix, Set<String> taken) {
        line(prefix + "title", "  - id: " + id(step, taken));
        for (var name : MethodDraft.STEP) {
            var value = step.getOrDefault(name, "");
            var isFlag = name.equals("optional") || name.equals("repeatable");
            if (!isFlag || value.equals("true")) {
                line(prefix + name, "    " + name + ": " + (isFlag ? "true" : quoted(value)));
            }
        }
        line(prefix + "everyone", "    instructions:");
        instructions(step, prefix, "");
        if (step.getOrDefault("everyone", "").isBlank()) {
            line(prefix + "everyone", "      everyone: \"\"");
        }
        if (MethodDraft.instructed().stream()
                .anyMatch(who ->
                        !step.getOrDefault(MethodDraft.IN_WRITING + who, "").isBlank())) {
            line(prefix + MethodDraft.IN_WRITING + "everyone", "    in-writing:");
            instructions(step, prefix, MethodDraft.IN_WRITING);
        }
        // who names a card and forgets who writes it is told so
        if (Stream.of("by", "label", "piles")
                .anyMatch(name -> !step.getOrDefault(name, "").isBlank())) {
            card(step, prefix);
        }
    }

    private void instructions(Map<String, String> step, String prefix, String kind) {
        for (var who : MethodDraft.instructed()) {
            var told = step.getOrDefault(kind + who, "");
            if (!told.isBlank()) {
                line(prefix + kind + who, "      " + who + ": " + quoted(told));
            }
        }
    }

    private void card(Map<String, String> step, String prefix) {
        line(prefix + "label", "    writes:");
        line(prefix + "label", "      label: " + quoted(step.get("label")));
        line(prefix + "by", "      by: " + list(step.get("by")));
        for (var name : new String[] {"readers", "shown"}) {
            if (!step.getOrDefault(name, "").isBlank()) {
                line(prefix + name, "      " + name + ": " + quoted(step.get(name)));
            }
        }
        if (!step.getOrDefault("piles", "").isBlank()) {
            line(prefix + "piles", "      piles: " + list(step.get("piles")));
        }
    }

    /** A step keeps its id for good: a round that runs refers to it. A new one gets a free id of its title. */
    private static String id(Map<String, String> step, Set<String> taken) {
        var own = step.getOrDefault("id", "");
        if (own.matches(WORD)) {
            return own;
        }
        var wish = MethodDraft.id(step.get("title"), "stap");
        var id = wish;
        for (int i = 2; !taken.add(id); i++) {
            id = wish + "-" + i;
        }
        return id;
    }

    private void line(String field, String text) {
        yaml.append(text).append('\n');
        fields.put(line++, field);
    }

    private static String list(String words) {
        return Arrays.stream((words == null ? "" : words).split(","))
                .filter(word -> !word.isBlank())
                .map(DraftText::quoted)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** As it was typed, on one line; words and numbers stay bare. */
    private static String quoted(String text) {
        var plain = (text == null ? "" : text)
                .replaceAll(NOT_PRINTED, " ")
                .replaceAll("\\s+", " ")
                .strip();
        return plain.matches("[a-z][a-z-]*|\\d{1,9}")
                ? plain
                : "\"" + plain.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
