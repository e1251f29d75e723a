package nl.leerkring.assessment;

import java.util.List;
import java.util.stream.IntStream;
import nl.leerkring.content.Question;

/** An opinion on a slider: a whole number from 0 to 100 as the one choice. Never right, never wrong. */
class StatementKind extends Kind<Question.Statement> {
    private static final List<String> VALUES =
            IntStream.rangeClosed(0, 100).mapToObj(String::valueOf).toList();
    private static final String MIDDLE = "50";

    @Override
    AnswerValue sense(Question.Statement question, AnswerValue answer) {
        return answer.only(VALUES).onlyOne();
    }

    @Override
    boolean isRight(Question.Statement question, AnswerValue answer) {
        return false;
    }

    @Override
    AnswerValue key(Question.Statement question) {
        return AnswerValue.of("75");
    }

    /** The slider stands in the middle until somebody moves it. */
    @Override
    List<QuestionPage.FieldRow> fields(Question.Statement question, Sight sight) {
        var value =
                sense(question, sight.given()).choices().stream().findFirst().orElse(MIDDLE);
        return List.of(new QuestionPage.FieldRow("value", "", value, List.of(), "", false, null));
    }
}
