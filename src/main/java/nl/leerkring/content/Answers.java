package nl.leerkring.content;

import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import nl.leerkring.format.Fields;
import nl.leerkring.format.UniqueIds;

/** Reads the answers of the kinds of question that need nothing but their own lines. */
final class Answers {
    private Answers() {}

    /** @param most how many may be right */
    static List<Question.Option> options(Fields fields, int most) {
        var options = each(
                fields,
                "answers",
                "antwoord",
                (answer, id) -> new Question.Option(
                        id, answer.text("text"), answer.flagOr("correct", false), answer.text("feedback")));
        var right = options.stream().filter(Question.Option::correct).count();
        if (right < 1 || right > most) {
            fields.error(
                    "answers",
                    most == 1
                            ? "Precies een antwoord moet correct: true hebben; nu zijn het er " + right + "."
                            : "Minstens een antwoord moet correct: true hebben.");
        }
        return options;
    }

    static Question trueFalse(Fields fields, Question.Stem stem) {
        var correct = fields.flag("correct");
        var feedback = fields.map("feedback");
        if (feedback == null) {
            return new Question.TrueFalse(stem, correct, "", "");
        }
        var question = new Question.TrueFalse(stem, correct, feedback.text("true"), feedback.text("false"));
        feedback.done();
        return question;
    }

    static Question numeric(Fields fields, Question.Stem stem) {
        return new Question.Numeric(
                stem,
                fields.signed("correct"),
                fields.numberOr("tolerance", 0),
                fields.textOr("unit", null),
                feedback(fields));
    }

    static List<Question.Item> items(Fields fields) {
        return each(fields, "items", "regel", (item, id) -> new Question.Item(id, item.text("text")));
    }

    static List<Question.Pair> pairs(Fields fields) {
        var rights = new HashSet<String>();
        return each(fields, "pairs", "paar", (pair, id) -> {
            var read = new Question.Pair(id, pair.text("left"), pair.text("right"));
            if (!rights.add(read.right())) {
                pair.error("right", "Deze tekst staat rechts al een keer. Dan is niet te zien wat goed is.");
            }
            return read;
        });
    }

    static Question categorise(Fields fields, Question.Stem stem) {
        var categories =
                each(fields, "categories", "categorie", (row, id) -> new Question.Category(id, row.text("label")));
        var known = categories.stream().map(Question.Category::id).toList();
        var items = each(fields, "items", "regel", (row, id) -> {
            var item = new Question.Sorted(id, row.text("text"), row.text("category"));
            if (!known.contains(item.category())) {
                row.error("category", "Er is geen categorie \"" + item.category() + "\".");
            }
            return item;
        });
        return new Question.Categorise(stem, categories, items, feedback(fields));
    }

    static List<Question.Spot> spots(Fields fields) {
        var spots = each(fields, "spots", "plek", Answers::spot);
        if (spots.stream().noneMatch(Question.Spot::correct)) {
            fields.error("spots", "Minstens een plek moet correct: true hebben.");
        }
        return spots;
    }

    private static Question.Spot spot(Fields row, String id) {
        var spot = new Question.Spot(
                id,
                row.text("label"),
                row.number("x"),
                row.number("y"),
                row.number("width"),
                row.number("height"),
                row.flagOr("correct", false));
        if (spot.x() + spot.width() > 100 || spot.y() + spot.height() > 100) {
            row.error("Deze plek valt buiten het plaatje. Het zijn procenten: x plus width is hoogstens 100.");
        }
        if (spot.width() < 5 || spot.height() < 5) {
            row.error("Deze plek is te klein om met een vinger te raken. Maak haar minstens 5 bij 5.");
        }
        return spot;
    }

    /** Feedback on the answer as a whole. */
    static Question.Feedback feedback(Fields fields) {
        var feedback = fields.map("feedback");
        if (feedback == null) {
            return new Question.Feedback("", "");
        }
        var read = new Question.Feedback(feedback.text("right"), feedback.text("wrong"));
        feedback.done();
        return read;
    }

    private static <T> List<T> each(Fields fields, String key, String what, BiFunction<Fields, String, T> read) {
        var ids = new UniqueIds(what);
        var list = fields.some(key).stream()
                .map(row -> {
                    var one = read.apply(row, ids.take(row, "id"));
                    row.done();
                    return one;
                })
                .toList();
        if (list.size() == 1) {
            fields.error(key, "Geef er minstens twee.");
        }
        return list;
    }
}
