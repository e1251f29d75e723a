package nl.leerkring.assessment;

import java.util.List;
import nl.leerkring.content.Question;

/** A statement that is true or not; the page words the two answers. */
class TrueFalseKind extends OptionsKind<Question.TrueFalse> {
    @Override
    List<Question.Option> all(Question.TrueFalse question) {
        return List.of(
                new Question.Option("true", null, question.correct(), question.whenTrue()),
                new Question.Option("false", null, !question.correct(), question.whenFalse()));
    }

    /** True always stands first: people look for it there. */
    @Override
    List<Question.Option> mixed(Question.TrueFalse question, long attempt) {
        return all(question);
    }

    @Override
    AnswerValue sense(Question.TrueFalse question, AnswerValue answer) {
        return super.sense(question, answer).onlyOne();
    }
}
