package nl.leerkring.training.web;

import java.util.List;
import nl.leerkring.content.Question;
import nl.leerkring.shared.web.Text;

/**
 * A question with its answers and what is told of them, for who looks it over.
 *
 * @param rows the possible answers, or what belongs together
 * @param html a model answer, or null
 */
public record PreviewQuestion(Question question, List<Row> rows, String html) {
    /** An answer. @param right null where nothing is right or wrong @param feedback may be null */
    public record Row(String text, Boolean right, String feedback) {}

    static PreviewQuestion of(Question question, Text text) {
        return new PreviewQuestion(
                question, rows(question, text), question instanceof Question.Open open ? open.modelHtml() : null);
    }

    private static List<Row> rows(Question question, Text text) {
        if (question instanceof Question.Choice choice) {
            return options(choice.options());
        }
        if (question instanceof Question.Multiple multiple) {
            return options(multiple.options());
        }
        if (question instanceof Question.TrueFalse one) {
            return List.of(
                    new Row(text.of("editorial.preview.true"), one.correct(), one.whenTrue()),
                    new Row(text.of("editorial.preview.false"), !one.correct(), one.whenFalse()));
        }
        if (question instanceof Question.Hotspot hotspot) {
            return hotspot.spots().stream()
                    .map(spot -> new Row(spot.label(), spot.correct(), null))
                    .toList();
        }
        if (question instanceof Question.Open open) {
            return open.criteria().stream()
                    .map(line -> new Row(line, null, null))
                    .toList();
        }
        return question instanceof Question.Statement opinion
                ? List.of(new Row(opinion.low(), null, null), new Row(opinion.high(), null, null))
                : solution(question);
    }

    private static List<Row> options(List<Question.Option> options) {
        return options.stream()
                .map(option -> new Row(option.text(), option.correct(), option.feedback()))
                .toList();
    }

    /** Of kinds without wrong answers to choose from: only what is right. */
    private static List<Row> solution(Question question) {
        if (question instanceof Question.Ordering ordering) {
            return ordering.items().stream().map(item -> right(item.text())).toList();
        }
        if (question instanceof Question.Matching matching) {
            return matching.pairs().stream()
                    .map(pair -> right(pair.left() + ": " + pair.right()))
                    .toList();
        }
        if (question instanceof Question.Gap gap) {
            return gap.blanks().stream()
                    .map(blank -> right("{" + blank.id() + "}: " + String.join(" / ", blank.accept())))
                    .toList();
        }
        if (question instanceof Question.GapChoice gap) {
            return gap.blanks().stream()
                    .map(blank -> right("{" + blank.id() + "}: " + blank.correct() + " ("
                            + String.join(", ", blank.options()) + ")"))
                    .toList();
        }
        if (question instanceof Question.Categorise sorting) {
            return sorting.items().stream()
                    .map(item -> right(item.text() + ": " + category(sorting, item.category())))
                    .toList();
        }
        var number = (Question.Numeric) question;
        return List.of(right(number.correct()
                + (number.tolerance() == 0 ? "" : " ± " + number.tolerance())
                + (number.unit() == null ? "" : " " + number.unit())));
    }

    private static String category(Question.Categorise sorting, String id) {
        return sorting.categories().stream()
                .filter(one -> one.id().equals(id))
                .map(Question.Category::label)
                .findFirst()
                .orElse(id);
    }

    private static Row right(String text) {
        return new Row(text, true, null);
    }
}
