package nl.leerkring.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.leerkring.content.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumericKindTest {
    @ParameterizedTest
    @ValueSource(strings = {"5", "5,0", "5.0", " 5 ", "+5", "05", "5,000"})
    void aNumberMayBeWrittenAsPeopleDo(String text) {
        assertThat(Exercise.of(Questions.NUMERIC).isRight(given(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "6", "-5", "5,1", "50", "", "vijf"})
    void anotherNumberIsWrong(String text) {
        assertThat(Exercise.of(Questions.NUMERIC).isRight(given(text))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1.000, 1000", "1.250.000, 1250000", "1000, 1000", "'1.000,0', 1000", "\u22123, -3"})
    void thousandsHaveAPointAndMinusMayBeTheTypographicOne(String text, int number) {
        assertThat(Exercise.of(numeric(number, 0)).isRight(given(text))).isTrue();
    }

    @Test
    void theToleranceCounts() {
        var exercise = Exercise.of(numeric(100, 5));
        assertThat(exercise.isRight(given("95"))).isTrue();
        assertThat(exercise.isRight(given("105,0"))).isTrue();
        assertThat(exercise.isRight(given("94,9"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vijf", "5 dagen", "1e9", "5,,0", "--5", "1.00.0", "٥٥x"})
    void whatIsNoNumberIsSaidBesideTheField(String text) {
        assertThat(Exercise.of(Questions.NUMERIC).fault(given(text)))
                .contains(new Exercise.Fault("field.number", "learning.quiz.noNumber"));
    }

    @Test
    void whatIsNoNumberIsKeptAsItWasTyped() {
        assertThat(Exercise.of(Questions.NUMERIC).sense(given(" vijf ")).field("number"))
                .isEqualTo("vijf");
    }

    private static AnswerValue given(String text) {
        return AnswerValue.of(Map.of("number", text));
    }

    private static Question.Numeric numeric(int correct, int tolerance) {
        return new Question.Numeric(Questions.NUMERIC.stem(), correct, tolerance, null, Questions.NUMERIC.feedback());
    }
}
