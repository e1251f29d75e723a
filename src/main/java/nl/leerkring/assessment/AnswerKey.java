package nl.leerkring.assessment;

import java.util.stream.Collectors;
import nl.leerkring.content.Question;

/** The right answer to a question, for the demo and for tests. */
public final class AnswerKey {
    private AnswerKey() {}

    public static AnswerValue of(Question question) {
        if (question instanceof Question.Choice choice) {
            return right(choice.options());
        }
        if (question instanceof Question.Multiple multiple) {
            return right(multiple.options());
        }
        if (question instanceof Question.TrueFalse statement) {
            return AnswerValue.of(String.valueOf(statement.correct()));
        }
        if (question instanceof Question.Ordering ordering) {
            return AnswerValue.of(
                    ordering.items().stream().map(Question.Item::id).toArray(String[]::new));
        }
        if (question instanceof Question.Matching matching) {
            return AnswerValue.of(
                    matching.pairs().stream().collect(Collectors.toMap(Question.Pair::id, Question.Pair::id)));
        }
        return question instanceof Question.Gap gap
                ? AnswerValue.of(gap.blanks().stream()
                        .collect(Collectors.toMap(
                                Question.Blank::id, blank -> blank.accept().get(0))))
                : AnswerValue.NONE;
    }

    private static AnswerValue right(java.util.List<Question.Option> options) {
        return AnswerValue.of(options.stream()
                .filter(Question.Option::correct)
                .map(Question.Option::id)
                .toArray(String[]::new));
    }
}
