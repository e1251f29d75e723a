package nl.leerkring.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leerkring.content.Question;

/**
 * An answer in own words. Checking it shows the model answer; from then on the words stand, and the learner ticks which
 * criteria they meet: that may change as long as the attempt runs. Never right, never wrong.
 */
class OpenKind extends Kind<Question.Open> {
    static final String FIELD = "text";

    private static final int LONGEST = 4_000;

    @Override
    AnswerValue sense(Question.Open question, AnswerValue answer) {
        return answer.filled(List.of(FIELD), (id, text) -> true);
    }

    @Override
    boolean isRight(Question.Open question, AnswerValue answer) {
        return false;
    }

    @Override
    AnswerValue key(Question.Open question) {
        return AnswerValue.of(Map.of(FIELD, "Ik noem wat ik zie, en vraag of dat klopt."));
    }

    /** A text that comes now was sent before checking, or twice: it changes nothing. */
    @Override
    Optional<AnswerValue> revised(Question.Open question, AnswerValue stands, AnswerValue given) {
        return given.field(FIELD).isEmpty()
                ? Optional.of(new AnswerValue(given.only(criteria(question)).choices(), stands.fields()))
                : Optional.empty();
    }

    /** The criteria would give the answer away: they are there once checked. */
    @Override
    List<QuestionPage.OptionRow> options(Question.Open question, Sight sight) {
        if (!sight.checked()) {
            return List.of();
        }
        return criteria(question).stream()
                .map(id -> new QuestionPage.OptionRow(
                        id,
                        question.criteria().get(Integer.parseInt(id)),
                        sight.given().choices().contains(id),
                        "",
                        null))
                .toList();
    }

    @Override
    List<QuestionPage.FieldRow> fields(Question.Open question, Sight sight) {
        return List.of(new QuestionPage.FieldRow(FIELD, "", sight.given().field(FIELD), List.of(), "", false, null));
    }

    @Override
    int longest() {
        return LONGEST;
    }

    /** A criterion has no id of its own: its number stands for it. */
    private static List<String> criteria(Question.Open question) {
        return IntStream.range(0, question.criteria().size())
                .mapToObj(String::valueOf)
                .toList();
    }
}
