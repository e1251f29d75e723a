package nl.leerkring.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementKindTest {
    private final Exercise exercise = Exercise.of(Questions.STATEMENT);

    @ParameterizedTest
    @ValueSource(strings = {"101", "-1", "3.5", "veel", "050", ""})
    void onlyWholeNumbersFromZeroToAHundredAreKept(String value) {
        assertThat(exercise.sense(AnswerValue.of(value)).isEmpty()).isTrue();
    }

    @Test
    void anOpinionIsNeverRight() {
        assertThat(Questions.STATEMENT.counts()).isFalse();
        assertThat(exercise.isRight(exercise.key())).isFalse();
    }

    @Test
    void theSliderStandsInTheMiddleUntilItIsMoved() {
        assertThat(exercise.page(null, 1).fields().get(0).value()).isEqualTo("50");
        var moved = new AnswerRow("mening", AnswerValue.of("0"), null, false, false);
        assertThat(exercise.page(moved, 1).fields().get(0).value()).isEqualTo("0");
    }
}
