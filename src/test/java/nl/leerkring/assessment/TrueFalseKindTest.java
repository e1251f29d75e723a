package nl.leerkring.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrueFalseKindTest {
    private final Exercise exercise = Exercise.of(Questions.TRUE_FALSE);

    @Test
    void onlyOneOfTheTwoIsRight() {
        assertThat(exercise.isRight(AnswerValue.of("false"))).isTrue();
        assertThat(exercise.isRight(AnswerValue.of("true"))).isFalse();
        assertThat(exercise.isRight(AnswerValue.of("true", "false"))).isFalse();
    }

    @Test
    void trueStandsFirstInEveryAttempt() {
        for (long attempt = 0; attempt < 20; attempt++) {
            assertThat(exercise.page(null, attempt).options())
                    .extracting(QuestionPage.OptionRow::id)
                    .containsExactly("true", "false");
        }
    }
}
