package nl.leerkring.assessment;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerkring.content.Question;

/** Items to put in the right order. */
class OrderingKind extends Kind<Question.Ordering> {
    @Override
    AnswerValue sense(Question.Ordering question, AnswerValue answer) {
        return answer.only(ids(question));
    }

    @Override
    boolean isRight(Question.Ordering question, AnswerValue answer) {
        return answer.choices().equals(ids(question));
    }

    @Override
    AnswerValue key(Question.Ordering question) {
        return new AnswerValue(ids(question), Map.of());
    }

    /** The items as the learner left them; what was not placed comes after, mixed, and never all in the right order. */
    @Override
    List<QuestionPage.OptionRow> options(Question.Ordering question, Sight sight) {
        var mixed = Shuffle.another(question.items(), sight.attempt(), question.id());
        var placed = sight.given().choices().stream()
                .flatMap(id -> mixed.stream().filter(item -> item.id().equals(id)))
                .distinct()
                .toList();
        return Stream.concat(placed.stream(), mixed.stream().filter(item -> !placed.contains(item)))
                .map(item -> new QuestionPage.OptionRow(item.id(), item.text(), true, "", null))
                .toList();
    }

    @Override
    List<String> solution(Question.Ordering question) {
        return question.items().stream().map(Question.Item::text).toList();
    }

    private static List<String> ids(Question.Ordering question) {
        return question.items().stream().map(Question.Item::id).toList();
    }
}
