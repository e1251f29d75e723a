package nl.leerkring.assessment;

import java.util.List;
import java.util.stream.Collectors;
import nl.leerkring.content.Question;

/** Lists to choose from in a text. What is chosen is kept as text, so that it survives another order in a later version. */
class GapChoiceKind extends Kind<Question.GapChoice> {
    @Override
    AnswerValue sense(Question.GapChoice question, AnswerValue answer) {
        var options = question.blanks().stream()
                .collect(Collectors.toMap(Question.ListBlank::id, Question.ListBlank::options));
        return answer.filled(
                List.copyOf(options.keySet()), (id, text) -> options.get(id).contains(text));
    }

    @Override
    boolean isRight(Question.GapChoice question, AnswerValue answer) {
        return question.blanks().stream().allMatch(blank -> blank.correct().equals(answer.field(blank.id())));
    }

    @Override
    AnswerValue key(Question.GapChoice question) {
        return AnswerValue.of(question.blanks().stream()
                .collect(Collectors.toMap(Question.ListBlank::id, Question.ListBlank::correct)));
    }

    @Override
    List<QuestionPage.FieldRow> fields(Question.GapChoice question, Sight sight) {
        return Sentence.cut(question.text(), question.blanks(), Question.ListBlank::id).stream()
                .map(piece -> row(question, piece, sight))
                .toList();
    }

    @Override
    boolean isSentence() {
        return true;
    }

    /** Only texts of the editor are kept, however long they are. */
    @Override
    int longest() {
        return Integer.MAX_VALUE;
    }

    private static QuestionPage.FieldRow row(
            Question.GapChoice question, Sentence.Piece<Question.ListBlank> piece, Sight sight) {
        var blank = piece.place();
        var value = sight.given().field(blank.id());
        var mixed = Shuffle.of(blank.options(), sight.attempt(), question.id() + "." + blank.id());
        return new QuestionPage.FieldRow(
                blank.id(),
                piece.before(),
                value,
                mixed.stream().map(text -> new QuestionPage.Pick(text, text)).toList(),
                piece.after(),
                sight.checked() && blank.correct().equals(value),
                sight.checked() ? blank.correct() : null);
    }
}
