package nl.leerkring.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerkring.format.Fields;
import nl.leerkring.format.UniqueIds;
import nl.leerkring.shared.Role;

/** Reads the parts of a training with their files, and checks what they say of each other. */
final class PartReader {
    private record Reference(Fields at, String key, String id) {}

    private static final Set<String> ROLES =
            Arrays.stream(Role.values()).map(Role::word).collect(Collectors.toSet());

    private final Material material;
    private final LessonReader lessons;
    private final CasusReader cases;
    private final OtherParts others;
    private final UniqueIds ids = new UniqueIds("onderdeel");
    private final Map<String, List<String>> afterById = new HashMap<>();
    private final Map<String, Fields> fieldsById = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    PartReader(Material material) {
        this.material = material;
        lessons = new LessonReader(material);
        cases = new CasusReader(material);
        others = new OtherParts(material);
    }

    Part read(Fields fields) {
        var id = ids.take(fields, "id");
        var opens = opens(fields);
        opens.after().forEach(other -> references.add(new Reference(fields, "after", other)));
        afterById.put(id, opens.after());
        fieldsById.put(id, fields);
        var part = new Part(
                id,
                fields.text("title"),
                fields.number("minutes"),
                fields.flagOr("required", true),
                opens,
                body(fields));
        fields.done();
        return part;
    }

    private static Opens opens(Fields fields) {
        var opens = new Opens(
                fields.texts("after"),
                fields.dateOrNull("from"),
                fields.numberOr("daysAfter", 0),
                fields.texts("roles"),
                fields.texts("organisations"));
        if (!ROLES.containsAll(opens.roles())) {
            fields.error("roles", "Kies uit " + String.join(", ", new TreeSet<>(ROLES)) + ".");
        }
        return opens;
    }

    private Part.Body body(Fields fields) {
        var kind = fields.text("kind");
        var file = fields.text("file");
        var nothing = new Lesson(List.of());
        var known = new TreeSet<>(others.kinds());
        known.addAll(List.of("lesson", "quiz", "quickscan", "casus"));
        if (!known.contains(kind)) {
            fields.error("kind", "Kies uit " + String.join(", ", known) + ".");
            return nothing;
        }
        if (!PackageFiles.isSafe(file) || !material.files().has(file)) {
            fields.error("file", "Dit bestand is er niet: " + file + ".");
            return nothing;
        }
        if (kind.equals("lesson")) {
            var text = material.files().text(file, material.problems());
            return text == null ? nothing : lessons.read(file, text);
        }
        var inside = material.yaml(file);
        return inside == null ? nothing : body(kind, inside);
    }

    private Part.Body body(String kind, Fields inside) {
        return switch (kind) {
            case "quiz" ->
                new QuizReader(material, (at, id) -> references.add(new Reference(at, "lesson", id))).read(inside);
            case "quickscan" -> QuickscanReader.read(inside);
            case "casus" -> cases.read(inside);
            default -> others.read(kind, inside);
        };
    }

    /** Parts that are named must exist, and nothing may wait for itself. */
    void checkReferences() {
        for (var reference : references) {
            if (!afterById.containsKey(reference.id())) {
                reference.at().error(reference.key(), "Er is geen onderdeel \"" + reference.id() + "\".");
            }
        }
        afterById.keySet().stream()
                .filter(id -> waitsFor(id, id, new HashSet<>()))
                .forEach(id -> fieldsById
                        .get(id)
                        .error("after", "Dit onderdeel wacht via andere op zichzelf. Zo gaat het nooit open."));
    }

    private boolean waitsFor(String id, String other, Set<String> seen) {
        return afterById.getOrDefault(id, List.of()).stream()
                .anyMatch(before -> before.equals(other) || (seen.add(before) && waitsFor(before, other, seen)));
    }
}
