package nl.leerkring.assessment;

import java.util.List;
import java.util.Optional;
import nl.leerkring.content.Question;

/**
 * What is special about one kind of question. Pure and without state: one instance serves all questions of its kind.
 * Nothing that a learner sends makes it throw; what makes no sense is left out, and what is left is right or wrong.
 */
abstract class Kind<Q extends Question> {
    /** The answer without what the question does not have: made-up ids are never stored. */
    abstract AnswerValue sense(Q question, AnswerValue answer);

    /** Whether the answer is right; a question is right or wrong as a whole. */
    abstract boolean isRight(Q question, AnswerValue answer);

    /** A right answer, or where nothing is right or wrong one that somebody could give. */
    abstract AnswerValue key(Q question);

    /** What there is to choose, or to put in order. */
    List<QuestionPage.OptionRow> options(Q question, Sight sight) {
        return List.of();
    }

    /** What there is to fill in. */
    List<QuestionPage.FieldRow> fields(Q question, Sight sight) {
        return List.of();
    }

    /** The right order, shown once checked; empty where rows tell what is right. */
    List<String> solution(Q question) {
        return List.of();
    }

    /** Why the answer cannot be checked yet, although something was answered. */
    Optional<Exercise.Fault> fault(Q question, AnswerValue answer) {
        return Optional.empty();
    }

    /** What stands after checking when this is sent then; empty: a checked answer is final. */
    Optional<AnswerValue> revised(Q question, AnswerValue stands, AnswerValue given) {
        return Optional.empty();
    }

    /** Longest text of a field, in characters. */
    int longest() {
        return AnswerValue.LONGEST;
    }

    /** Name of the page that shows it. */
    String page(Q question) {
        return question.kind();
    }

    /** Whether the text of the question is itself what is filled in, so that the page needs another heading. */
    boolean isSentence() {
        return false;
    }
}
