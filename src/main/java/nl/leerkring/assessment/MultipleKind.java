package nl.leerkring.assessment;

import java.util.List;
import nl.leerkring.content.Question;

/** Several right answers: right when exactly these are chosen. */
class MultipleKind extends OptionsKind<Question.Multiple> {
    @Override
    List<Question.Option> all(Question.Multiple question) {
        return question.options();
    }
}
