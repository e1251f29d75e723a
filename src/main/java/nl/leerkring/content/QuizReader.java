package nl.leerkring.content;

import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Reads a test with its questions. */
final class QuizReader {
    private static final Pattern GAP = Pattern.compile("\\{([a-z0-9-]+)}");

    private final BiConsumer<Fields, String> lessonNamed;
    private final UniqueIds ids = new UniqueIds("vraag");

    /** @param lessonNamed told of every part that a question refers to */
    QuizReader(BiConsumer<Fields, String> lessonNamed) {
        this.lessonNamed = lessonNamed;
    }

    Quiz read(Fields fields) {
        var pass = fields.number("pass");
        if (pass > 100) {
            fields.error("pass", "Hoger dan 100 procent kan niet.");
        }
        var quiz = new Quiz(
                pass,
                fields.number("attempts"),
                fields.textOr("intro", null),
                fields.some("questions").stream().map(this::question).toList());
        fields.done();
        return quiz;
    }

    private Question question(Fields fields) {
        var id = ids.take(fields, "id");
        var kind = fields.text("kind");
        var text = fields.text("text");
        var why = fields.text("why");
        var lesson = fields.textOr("lesson", null);
        if (lesson != null) {
            lessonNamed.accept(fields, lesson);
        }
        var question = switch (kind) {
            case "single" -> new Question.Choice(id, text, why, lesson, options(fields, 1, 1));
            case "multiple" -> new Question.Multiple(id, text, why, lesson, options(fields, 1, 99));
            case "true-false" -> trueFalse(id, text, why, lesson, fields);
            case "ordering" -> new Question.Ordering(id, text, why, lesson, items(fields), feedback(fields));
            case "matching" -> new Question.Matching(id, text, why, lesson, pairs(fields), feedback(fields));
            case "gap" -> new Question.Gap(id, text, why, lesson, blanks(fields, text), feedback(fields));
            default -> {
                fields.error("kind", "Kies uit single, multiple, true-false, ordering, matching en gap.");
                yield new Question.Choice(id, text, why, lesson, List.of());
            }
        };
        fields.done();
        return question;
    }

    private static List<Question.Option> options(Fields fields, int least, int most) {
        var ids = new UniqueIds("antwoord");
        var options = fields.some("answers").stream()
                .map(answer -> {
                    var option = new Question.Option(
                            ids.take(answer, "id"),
                            answer.text("text"),
                            answer.flagOr("correct", false),
                            answer.text("feedback"));
                    answer.done();
                    return option;
                })
                .toList();
        var right = options.stream().filter(Question.Option::correct).count();
        if (options.size() < 2) {
            fields.error("answers", "Geef minstens twee antwoorden.");
        }
        if (right < least || right > most) {
            fields.error(
                    "answers",
                    most == 1
                            ? "Precies een antwoord moet correct: true hebben; nu zijn het er " + right + "."
                            : "Minstens een antwoord moet correct: true hebben.");
        }
        return options;
    }

    private static Question trueFalse(String id, String text, String why, String lesson, Fields fields) {
        var correct = fields.flag("correct");
        var feedback = fields.map("feedback");
        if (feedback == null) {
            return new Question.TrueFalse(id, text, why, lesson, correct, "", "");
        }
        var question =
                new Question.TrueFalse(id, text, why, lesson, correct, feedback.text("true"), feedback.text("false"));
        feedback.done();
        return question;
    }

    private static List<Question.Item> items(Fields fields) {
        var ids = new UniqueIds("regel");
        return atLeastTwo(
                fields,
                "items",
                fields.some("items").stream()
                        .map(item -> {
                            var read = new Question.Item(ids.take(item, "id"), item.text("text"));
                            item.done();
                            return read;
                        })
                        .toList());
    }

    private static List<Question.Pair> pairs(Fields fields) {
        var ids = new UniqueIds("paar");
        var rights = new HashSet<String>();
        return atLeastTwo(
                fields,
                "pairs",
                fields.some("pairs").stream()
                        .map(pair -> {
                            var read = new Question.Pair(ids.take(pair, "id"), pair.text("left"), pair.text("right"));
                            if (!rights.add(read.right())) {
                                pair.error(
                                        "right",
                                        "Deze tekst staat rechts al een keer. Dan is niet te zien wat goed is.");
                            }
                            pair.done();
                            return read;
                        })
                        .toList());
    }

    private static <T> List<T> atLeastTwo(Fields fields, String key, List<T> list) {
        if (list.size() < 2) {
            fields.error(key, "Geef er minstens twee.");
        }
        return list;
    }

    private static List<Question.Blank> blanks(Fields fields, String text) {
        var inText = new HashSet<String>();
        GAP.matcher(text).results().forEach(match -> inText.add(match.group(1)));
        var ids = new UniqueIds("invulplek");
        var blanks = fields.some("gaps").stream()
                .map(gap -> {
                    var blank = new Question.Blank(ids.take(gap, "id"), gap.texts("accept"));
                    if (blank.accept().isEmpty()) {
                        gap.error("accept", "Geef minstens een goed antwoord.");
                    }
                    if (!inText.remove(blank.id())) {
                        gap.error("id", "In de tekst staat geen {" + blank.id() + "}.");
                    }
                    gap.done();
                    return blank;
                })
                .toList();
        inText.forEach(id -> fields.error("text", "Voor {" + id + "} staat er niets bij gaps."));
        return blanks;
    }

    private static Question.Feedback feedback(Fields fields) {
        var feedback = fields.map("feedback");
        if (feedback == null) {
            return new Question.Feedback("", "");
        }
        var read = new Question.Feedback(feedback.text("right"), feedback.text("wrong"));
        feedback.done();
        return read;
    }
}
