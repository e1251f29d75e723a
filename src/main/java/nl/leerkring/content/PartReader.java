package nl.leerkring.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the parts of a training with their files, and checks what they say of each other. */
final class PartReader {
    private record Reference(Fields at, String key, String id) {}

    private final PackageFiles files;
    private final YamlReader yaml;
    private final Problems problems;
    private final LessonReader lessons;
    private final UniqueIds ids = new UniqueIds("onderdeel");
    private final Map<String, List<String>> afterById = new HashMap<>();
    private final Map<String, Fields> fieldsById = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    PartReader(PackageFiles files, Markdown markdown, YamlReader yaml, Problems problems) {
        this.files = files;
        this.yaml = yaml;
        this.problems = problems;
        this.lessons = new LessonReader(files, markdown, yaml, problems);
    }

    Part read(Fields fields) {
        var id = ids.take(fields, "id");
        var after = fields.texts("after");
        after.forEach(other -> references.add(new Reference(fields, "after", other)));
        afterById.put(id, after);
        fieldsById.put(id, fields);
        var part = new Part(
                id,
                fields.text("title"),
                fields.number("minutes"),
                fields.flagOr("required", true),
                after,
                body(fields));
        fields.done();
        return part;
    }

    private Part.Body body(Fields fields) {
        var kind = fields.text("kind");
        var file = fields.text("file");
        if (!Set.of("lesson", "quiz", "quickscan").contains(kind)) {
            fields.error("kind", "Schrijf hier lesson, quiz of quickscan.");
            return new Lesson(List.of());
        }
        if (!PackageFiles.isSafe(file) || !files.has(file)) {
            fields.error("file", "Dit bestand is er niet: " + file + ".");
            return new Lesson(List.of());
        }
        var text = files.text(file, problems);
        if (text == null || kind.equals("lesson")) {
            return lessons.read(file, text == null ? "" : text);
        }
        var inside = yaml.read(file, 0, text);
        if (inside == null) {
            return new Lesson(List.of());
        }
        return kind.equals("quiz") ? quiz(inside) : QuickscanReader.read(inside);
    }

    private Quiz quiz(Fields fields) {
        return new QuizReader((at, id) -> references.add(new Reference(at, "lesson", id))).read(fields);
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
