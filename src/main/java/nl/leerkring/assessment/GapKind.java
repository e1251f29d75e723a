package nl.leerkring.assessment;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.leerkring.content.Question;

/** Words to type in a text: capitals, spaces around and doubled, and the form of accents do not count. */
class GapKind extends Kind<Question.Gap> {
    @Override
    AnswerValue sense(Question.Gap question, AnswerValue answer) {
        return answer.filled(question.blanks().stream().map(Question.Blank::id).toList(), (id, text) -> true);
    }

    @Override
    boolean isRight(Question.Gap question, AnswerValue answer) {
        return question.blanks().stream().allMatch(blank -> accepts(blank, answer.field(blank.id())));
    }

    @Override
    AnswerValue key(Question.Gap question) {
        return AnswerValue.of(
                question.blanks().stream().collect(Collectors.toMap(Question.Blank::id, GapKind::solution)));
    }

    @Override
    List<QuestionPage.FieldRow> fields(Question.Gap question, Sight sight) {
        return Sentence.cut(question.text(), question.blanks(), Question.Blank::id).stream()
                .map(piece -> row(piece, sight))
                .toList();
    }

    @Override
    boolean isSentence() {
        return true;
    }

    private static QuestionPage.FieldRow row(Sentence.Piece<Question.Blank> piece, Sight sight) {
        var blank = piece.place();
        var value = sight.given().field(blank.id());
        return new QuestionPage.FieldRow(
                blank.id(),
                piece.before(),
                value,
                List.of(),
                piece.after(),
                sight.checked() && accepts(blank, value),
                sight.checked() ? solution(blank) : null);
    }

    private static boolean accepts(Question.Blank blank, String text) {
        return blank.accept().stream().anyMatch(accepted -> plain(accepted).equals(plain(text)));
    }

    private static String solution(Question.Blank blank) {
        return blank.accept().get(0);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
