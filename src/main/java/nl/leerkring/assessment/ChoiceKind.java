package nl.leerkring.assessment;

import java.util.List;
import nl.leerkring.content.Question;

/** One right answer; who sends two has chosen nothing. */
class ChoiceKind extends OptionsKind<Question.Choice> {
    @Override
    List<Question.Option> all(Question.Choice question) {
        return question.options();
    }

    @Override
    AnswerValue sense(Question.Choice question, AnswerValue answer) {
        return super.sense(question, answer).onlyOne();
    }
}
