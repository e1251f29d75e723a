package nl.leerkring.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leerkring.content.Question;

/** A number, written as people here do: "5", "5,0", "1.000", and with a point for who is used to that: "5.0". */
class NumericKind extends Kind<Question.Numeric> {
    static final String FIELD = "number";

    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}([.,]\\d{1,12})?");

    @Override
    AnswerValue sense(Question.Numeric question, AnswerValue answer) {
        return answer.filled(List.of(FIELD), (id, text) -> true);
    }

    @Override
    boolean isRight(Question.Numeric question, AnswerValue answer) {
        return isRight(question, answer.field(FIELD));
    }

    @Override
    AnswerValue key(Question.Numeric question) {
        return AnswerValue.of(Map.of(FIELD, String.valueOf(question.correct())));
    }

    @Override
    Optional<Exercise.Fault> fault(Question.Numeric question, AnswerValue answer) {
        var text = answer.field(FIELD);
        return text.isBlank() || number(text).isPresent()
                ? Optional.empty()
                : Optional.of(new Exercise.Fault("field." + FIELD, "learning.quiz.noNumber"));
    }

    @Override
    List<QuestionPage.FieldRow> fields(Question.Numeric question, Sight sight) {
        var text = sight.given().field(FIELD);
        return List.of(new QuestionPage.FieldRow(
                FIELD,
                question.unit(),
                text,
                List.of(),
                "",
                sight.checked() && isRight(question, text),
                sight.checked() ? String.valueOf(question.correct()) : null));
    }

    private static boolean isRight(Question.Numeric question, String text) {
        var off = number(text)
                .map(number ->
                        number.subtract(BigDecimal.valueOf(question.correct())).abs());
        return off.isPresent() && off.get().compareTo(BigDecimal.valueOf(question.tolerance())) <= 0;
    }

    static Optional<BigDecimal> number(String text) {
        var plain = text.strip().replace('\u2212', '-');
        if (THOUSANDS.matcher(plain).matches()) {
            plain = plain.replace(".", "");
        }
        return NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(',', '.')))
                : Optional.empty();
    }
}
