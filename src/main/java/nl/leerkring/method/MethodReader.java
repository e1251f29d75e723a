package nl.leerkring.method;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.format.Fields;
import nl.leerkring.format.Problems;
import nl.leerkring.format.UniqueIds;
import nl.leerkring.format.YamlReader;

/** Reads the file of a method (format: {@code config/methods/README.md}). */
public final class MethodReader {
    static final int FEWEST_STEPS = 2;
    static final int MOST_STEPS = 20;
    static final int LONGEST_STEP = 120;
    static final int LONGEST_METHOD = 240;
    private static final int MOST_PEOPLE = 20;

    private final Problems problems;

    /** @param problems takes everything that is wrong, with file and line */
    public MethodReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * The method; of use only when there are no problems.
     *
     * @param file name for the problems
     * @return null when the text is no YAML at all
     */
    public Method read(String file, String text) {
        var fields = new YamlReader(problems).read(file, 0, text);
        return fields == null ? null : method(fields);
    }

    private Method method(Fields fields) {
        var people = fields.map("people");
        var method = new Method(
                fields.id("id"),
                limited(fields, "title", 80),
                limited(fields, "suits", 300),
                limited(fields, "about", 1500),
                people == null ? 0 : people.number("min"),
                people == null ? 0 : people.number("max"),
                words(fields, "experience", Method.Experience.class),
                words(fields, "subjects", Method.Subject.class),
                steps(fields));
        if (people != null) {
            people.done();
            if (method.fewest() < 2 || method.most() < method.fewest() || method.most() > MOST_PEOPLE) {
                people.error("min", "Een groep heeft 2 tot " + MOST_PEOPLE + " mensen, en min is niet meer dan max.");
            }
        }
        if (method.minutes() > LONGEST_METHOD) {
            fields.error("steps", "Samen duren de stappen langer dan " + LONGEST_METHOD + " minuten. Maak ze korter.");
        }
        fields.done();
        return method;
    }

    private List<MethodStep> steps(Fields fields) {
        var rows = fields.some("steps");
        if (!rows.isEmpty() && (rows.size() < FEWEST_STEPS || rows.size() > MOST_STEPS)) {
            fields.error("steps", "Een methode heeft " + FEWEST_STEPS + " tot " + MOST_STEPS + " stappen.");
        }
        var ids = new UniqueIds("stap");
        return rows.stream().map(row -> step(row, ids)).toList();
    }

    private MethodStep step(Fields row, UniqueIds ids) {
        var step = new MethodStep(
                ids.take(row, "id"),
                limited(row, "title", 60),
                row.number("minutes"),
                row.flagOr("optional", false),
                row.flagOr("repeatable", false),
                word(row, "speaks", row.text("speaks"), Speaking.class, Speaking.EVERYONE),
                instructions(row.map("instructions"), true),
                instructions(row.mapOrNull("in-writing"), false),
                writing(row.mapOrNull("writes")));
        if (step.minutes() < 1 || step.minutes() > LONGEST_STEP) {
            row.error("minutes", "Een stap duurt 1 tot " + LONGEST_STEP + " minuten.");
        }
        row.done();
        return step;
    }

    /** @param complete whether everyone has to be told what to do */
    private static Instructions instructions(Fields fields, boolean complete) {
        if (fields == null) {
            return Instructions.NONE;
        }
        var own = new EnumMap<RoundRole, String>(RoundRole.class);
        for (var role : RoundRole.values()) {
            var name = role.name().toLowerCase(Locale.ROOT);
            if (fields.has(name)) {
                own.put(role, limited(fields, name, 400));
            }
        }
        var everyone = complete || fields.has("everyone") ? limited(fields, "everyone", 400) : "";
        fields.done();
        return new Instructions(Map.copyOf(own), everyone);
    }

    private static Writing writing(Fields fields) {
        if (fields == null) {
            return null;
        }
        var by = words(fields, "by", RoundRole.class);
        var writing = new Writing(
                limited(fields, "label", 80),
                by.contains(RoundRole.PARTICIPANT) ? withCircle(by) : by,
                word(
                        fields,
                        "readers",
                        fields.textOr("readers", "everyone"),
                        Writing.Readers.class,
                        Writing.Readers.WRITER),
                word(
                        fields,
                        "shown",
                        fields.textOr("shown", "afterwards"),
                        Writing.Shown.class,
                        Writing.Shown.AFTERWARDS),
                List.copyOf(fields.texts("piles")));
        checkPiles(fields, writing.piles());
        if (!writing.piles().isEmpty() && writing.readers() == Writing.Readers.WRITER) {
            fields.error("readers", "Wie sorteert, moet de kaarten kunnen lezen. Kies owner of everyone.");
        }
        fields.done();
        return writing;
    }

    private static void checkPiles(Fields fields, List<String> piles) {
        if (piles.size() == 1 || piles.size() > 5) {
            fields.error("piles", "Sorteren gaat in 2 tot 5 stapels.");
        }
        if (Set.copyOf(piles).size() < piles.size() || piles.stream().anyMatch(pile -> pile.length() > 30)) {
            fields.error("piles", "Geef elke stapel een eigen naam van hoogstens 30 tekens.");
        }
    }

    /** Who takes part in the circle writes as participants do, whatever task comes with it. */
    private static Set<RoundRole> withCircle(Set<RoundRole> by) {
        var all = EnumSet.copyOf(by);
        Stream.of(RoundRole.values()).filter(RoundRole::isInCircle).forEach(all::add);
        return Set.copyOf(all);
    }

    private static String limited(Fields fields, String key, int longest) {
        var text = fields.text(key);
        if (text.length() > longest) {
            fields.error(key, "Dit zijn " + text.length() + " tekens. Gebruik er hoogstens " + longest + ".");
        }
        return text;
    }

    private static <E extends Enum<E>> Set<E> words(Fields fields, String key, Class<E> type) {
        var found = EnumSet.noneOf(type);
        fields.texts(key).forEach(text -> {
            var value = byWord(type).get(text);
            if (value == null) {
                fields.error(key, "\"" + text + "\" kennen we niet. Kies uit " + choices(type) + ".");
            } else {
                found.add(value);
            }
        });
        if (found.isEmpty()) {
            fields.error(key, "\"" + key + "\" ontbreekt. Kies uit " + choices(type) + ".");
        }
        return Set.copyOf(found);
    }

    private static <E extends Enum<E>> E word(Fields fields, String key, String text, Class<E> type, E otherwise) {
        var value = byWord(type).get(text);
        if (value == null && !text.isEmpty()) {
            fields.error(key, "\"" + text + "\" kennen we niet. Kies uit " + choices(type) + ".");
        }
        return value == null ? otherwise : value;
    }

    private static <E extends Enum<E>> Map<String, E> byWord(Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .collect(Collectors.toMap(MethodReader::word, Function.identity(), (one, other) -> one, HashMap::new));
    }

    private static <E extends Enum<E>> String choices(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(MethodReader::word).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
