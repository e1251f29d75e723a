package nl.leerkring.assessment;

import java.util.List;
import java.util.stream.Collectors;
import nl.leerkring.content.Question;

/** Every left gets a right, chosen from a list. */
class MatchingKind extends Kind<Question.Matching> {
    @Override
    AnswerValue sense(Question.Matching question, AnswerValue answer) {
        var ids = question.pairs().stream().map(Question.Pair::id).toList();
        return answer.filled(ids, (id, text) -> ids.contains(text));
    }

    @Override
    boolean isRight(Question.Matching question, AnswerValue answer) {
        return question.pairs().stream().allMatch(pair -> isRight(pair, answer));
    }

    @Override
    AnswerValue key(Question.Matching question) {
        return AnswerValue.of(
                question.pairs().stream().collect(Collectors.toMap(Question.Pair::id, Question.Pair::id)));
    }

    @Override
    List<QuestionPage.FieldRow> fields(Question.Matching question, Sight sight) {
        var picks = Shuffle.of(question.pairs(), sight.attempt(), question.id()).stream()
                .map(pair -> new QuestionPage.Pick(pair.id(), pair.right()))
                .toList();
        return question.pairs().stream()
                .map(pair -> new QuestionPage.FieldRow(
                        pair.id(),
                        pair.left(),
                        sight.given().field(pair.id()),
                        picks,
                        "",
                        sight.checked() && isRight(pair, sight.given()),
                        sight.checked() ? pair.right() : null))
                .toList();
    }

    private static boolean isRight(Question.Pair pair, AnswerValue answer) {
        return pair.id().equals(answer.field(pair.id()));
    }
}
