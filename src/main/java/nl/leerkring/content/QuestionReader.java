package nl.leerkring.content;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.leerkring.format.Fields;
import nl.leerkring.format.UniqueIds;

/** Reads a question: what all have, and then what its kind has. */
final class QuestionReader {
    private static final Map<String, BiFunction<Fields, Question.Stem, Question>> KINDS = Map.ofEntries(
            Map.entry("single", (fields, stem) -> new Question.Choice(stem, Answers.options(fields, 1))),
            Map.entry("multiple", (fields, stem) -> new Question.Multiple(stem, Answers.options(fields, 99))),
            Map.entry("true-false", Answers::trueFalse),
            Map.entry(
                    "ordering",
                    (fields, stem) -> new Question.Ordering(stem, Answers.items(fields), Answers.feedback(fields))),
            Map.entry(
                    "matching",
                    (fields, stem) -> new Question.Matching(stem, Answers.pairs(fields), Answers.feedback(fields))),
            Map.entry(
                    "gap",
                    (fields, stem) ->
                            new Question.Gap(stem, Gaps.blanks(fields, stem.text()), Answers.feedback(fields))),
            Map.entry(
                    "gap-choice",
                    (fields, stem) ->
                            new Question.GapChoice(stem, Gaps.lists(fields, stem.text()), Answers.feedback(fields))),
            Map.entry("numeric", Answers::numeric),
            Map.entry("categorise", Answers::categorise),
            Map.entry(
                    "statement",
                    (fields, stem) -> new Question.Statement(stem, fields.text("low"), fields.text("high"))));

    private final Material material;
    private final BiConsumer<Fields, String> lessonNamed;
    private final UniqueIds ids = new UniqueIds("vraag");

    QuestionReader(Material material, BiConsumer<Fields, String> lessonNamed) {
        this.material = material;
        this.lessonNamed = lessonNamed;
    }

    Question read(Fields fields) {
        var kind = fields.text("kind");
        var stem = stem(fields, kind);
        var question = switch (kind) {
            case "hotspot" -> hotspot(fields, stem);
            case "open" -> open(fields, stem);
            default -> KINDS.getOrDefault(kind, QuestionReader::unknown).apply(fields, stem);
        };
        if (stem.confidence() && !question.counts()) {
            fields.error("confidence", "Bij een vraag zonder goed antwoord kun je niet vragen hoe zeker iemand is.");
        }
        fields.done();
        return question;
    }

    private Question.Stem stem(Fields fields, String kind) {
        var ownWords = kind.equals("statement") || kind.equals("open");
        var stem = new Question.Stem(
                ids.take(fields, "id"),
                fields.text("text"),
                ownWords ? fields.textOr("why", null) : fields.text("why"),
                fields.textOr("lesson", null),
                fields.flagOr("confidence", false),
                fields.textOr("pool", null));
        if (stem.lesson() != null) {
            lessonNamed.accept(fields, stem.lesson());
        }
        return stem;
    }

    private static Question unknown(Fields fields, Question.Stem stem) {
        var all = KINDS.keySet().stream().sorted().collect(Collectors.joining(", "));
        fields.error("kind", "Kies uit " + all + ", hotspot en open.");
        return new Question.Choice(stem, List.of());
    }

    private Question hotspot(Fields fields, Question.Stem stem) {
        return new Question.Hotspot(
                stem,
                material.picture(fields, "image"),
                fields.text("imageAlt"),
                Answers.spots(fields),
                Answers.feedback(fields));
    }

    private Question open(Fields fields, Question.Stem stem) {
        var criteria = fields.texts("criteria");
        if (criteria.isEmpty()) {
            fields.error("criteria", "Noem minstens een ding dat een goed antwoord heeft.");
        }
        return new Question.Open(stem, material.html(fields, "model"), criteria);
    }
}
