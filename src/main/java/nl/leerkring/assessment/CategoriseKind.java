package nl.leerkring.assessment;

import java.util.List;
import java.util.stream.Collectors;
import nl.leerkring.content.Question;

/** Every item gets a category. */
class CategoriseKind extends Kind<Question.Categorise> {
    @Override
    AnswerValue sense(Question.Categorise question, AnswerValue answer) {
        var known = question.categories().stream().map(Question.Category::id).toList();
        var items = question.items().stream().map(Question.Sorted::id).toList();
        return answer.filled(items, (id, category) -> known.contains(category));
    }

    @Override
    boolean isRight(Question.Categorise question, AnswerValue answer) {
        return question.items().stream().allMatch(item -> item.category().equals(answer.field(item.id())));
    }

    @Override
    AnswerValue key(Question.Categorise question) {
        return AnswerValue.of(
                question.items().stream().collect(Collectors.toMap(Question.Sorted::id, Question.Sorted::category)));
    }

    /** The items are mixed, because in the file they often stand by category. */
    @Override
    List<QuestionPage.FieldRow> fields(Question.Categorise question, Sight sight) {
        var picks = question.categories().stream()
                .map(category -> new QuestionPage.Pick(category.id(), category.label()))
                .toList();
        var labels = picks.stream().collect(Collectors.toMap(QuestionPage.Pick::id, QuestionPage.Pick::text));
        return Shuffle.of(question.items(), sight.attempt(), question.id()).stream()
                .map(item -> new QuestionPage.FieldRow(
                        item.id(),
                        item.text(),
                        sight.given().field(item.id()),
                        picks,
                        "",
                        sight.checked() && item.category().equals(sight.given().field(item.id())),
                        sight.checked() ? labels.get(item.category()) : null))
                .toList();
    }
}
