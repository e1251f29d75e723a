package nl.leerkring.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.leerkring.format.Fields;
import nl.leerkring.format.UniqueIds;

/** Reads a branching case. What its scenes say of each other is checked by {@link CasusCheck}. */
final class CasusReader {
    private static final Set<String> ICONS = Set.of("heart", "shield", "clock", "people", "eye");

    private final Material material;

    CasusReader(Material material) {
        this.material = material;
    }

    Casus read(Fields fields) {
        var mode = enumOf(fields, "mode", Casus.Mode.class, Casus.Mode.DILEMMA);
        var scenes = new SceneReader(material, mode);
        var casus = new Casus(
                mode,
                fields.text("title"),
                material.html(fields, "intro"),
                AboutReader.warning(fields.mapOrNull("warning")),
                norm(fields),
                variables(fields),
                fields.text("start"),
                fields.some("scenes").stream().map(scenes::read).toList(),
                reflections(fields));
        if ((mode == Casus.Mode.PROTOCOL) == casus.norm().isEmpty()) {
            fields.error(
                    "norm",
                    mode == Casus.Mode.PROTOCOL
                            ? "Bij mode protocol horen de stappen van de norm. Noem ze bij norm."
                            : "Een dilemma heeft geen norm. Haal norm weg, of kies mode protocol.");
        }
        fields.done();
        new CasusCheck(casus, fields, scenes.places()).check();
        return casus;
    }

    private List<Block.Reflection> reflections(Fields fields) {
        var reflections = new ArrayList<Block.Reflection>();
        for (var row : fields.some("reflections")) {
            reflections.add(material.reflection(row));
            row.done();
        }
        return List.copyOf(reflections);
    }

    private static List<Casus.NormStep> norm(Fields fields) {
        var ids = new UniqueIds("stap");
        var steps = new ArrayList<Casus.NormStep>();
        for (var row : fields.list("norm")) {
            steps.add(new Casus.NormStep(ids.take(row, "id"), row.text("label"), row.text("text")));
            row.done();
        }
        return List.copyOf(steps);
    }

    private static List<Casus.Variable> variables(Fields fields) {
        var ids = new UniqueIds("variabele");
        var variables = new ArrayList<Casus.Variable>();
        for (var row : fields.list("variables")) {
            variables.add(variable(row, ids.take(row, "id")));
            row.done();
        }
        return List.copyOf(variables);
    }

    private static Casus.Variable variable(Fields row, String id) {
        var variable = new Casus.Variable(
                id,
                row.text("label"),
                row.text("icon"),
                row.signed("min"),
                row.signed("max"),
                row.signed("start"),
                levels(row));
        if (!ICONS.contains(variable.icon())) {
            row.error("icon", "Kies uit heart, shield, clock, people en eye.");
        }
        if (variable.start() < variable.min()
                || variable.start() > variable.max()
                || variable.min() >= variable.max()
                || variable.max() - variable.min() > 100) {
            row.error("start", "Het begin ligt tussen min en max, en daartussen liggen hoogstens 100 stappen.");
        }
        if (!variable.levels().isEmpty() && variable.levels().get(0).from() > variable.min()) {
            row.error("levels", "De laagste regel begint bij min.");
        }
        return variable;
    }

    private static List<Casus.Level> levels(Fields variable) {
        var levels = new ArrayList<Casus.Level>();
        for (var row : variable.some("levels")) {
            var level = new Casus.Level(row.signed("from"), row.text("label"));
            if (!levels.isEmpty()
                    && level.from() <= levels.get(levels.size() - 1).from()) {
                row.error("from", "Zet de regels van laag naar hoog.");
            }
            levels.add(level);
            row.done();
        }
        return List.copyOf(levels);
    }

    static <E extends Enum<E>> E enumOf(Fields fields, String key, Class<E> type, E otherwise) {
        var text = fields.text(key);
        for (var value : type.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(text)) {
                return value;
            }
        }
        if (!text.isEmpty()) {
            var names = new ArrayList<String>();
            for (var value : type.getEnumConstants()) {
                names.add(value.name().toLowerCase(Locale.ROOT));
            }
            fields.error(key, "Kies uit " + String.join(", ", names) + ".");
        }
        return otherwise;
    }

    /** Effects by variable. */
    static Map<String, Integer> effects(Fields choice) {
        var effects = new HashMap<String, Integer>();
        var given = choice.mapOrNull("effects");
        if (given != null) {
            given.keys().forEach(variable -> effects.put(variable, given.signed(variable)));
        }
        return Map.copyOf(effects);
    }
}
