package nl.leerkring.assessment;

import java.util.List;
import java.util.Set;
import nl.leerkring.content.Question;

/** Answers to choose from, each with its own feedback: right when exactly the right ones are chosen. */
abstract class OptionsKind<Q extends Question> extends Kind<Q> {
    abstract List<Question.Option> all(Q question);

    /** In the order the learner sees. */
    List<Question.Option> mixed(Q question, long attempt) {
        return Shuffle.of(all(question), attempt, question.id());
    }

    @Override
    AnswerValue sense(Q question, AnswerValue answer) {
        return answer.only(all(question).stream().map(Question.Option::id).toList());
    }

    @Override
    boolean isRight(Q question, AnswerValue answer) {
        var right = Set.copyOf(key(question).choices());
        return answer.choices().size() == right.size()
                && Set.copyOf(answer.choices()).equals(right);
    }

    @Override
    AnswerValue key(Q question) {
        return new AnswerValue(
                all(question).stream()
                        .filter(Question.Option::correct)
                        .map(Question.Option::id)
                        .toList(),
                java.util.Map.of());
    }

    @Override
    List<QuestionPage.OptionRow> options(Q question, Sight sight) {
        return mixed(question, sight.attempt()).stream()
                .map(option -> row(option, sight))
                .toList();
    }

    @Override
    String page(Q question) {
        return "choice";
    }

    private static QuestionPage.OptionRow row(Question.Option option, Sight sight) {
        var chosen = sight.given().choices().contains(option.id());
        return new QuestionPage.OptionRow(
                option.id(),
                option.text(),
                chosen,
                sight.mark(option.correct(), chosen),
                sight.checked() && chosen ? option.feedback() : null);
    }
}
