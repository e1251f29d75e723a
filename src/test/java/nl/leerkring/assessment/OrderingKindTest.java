package nl.leerkring.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrderingKindTest {
    private final Exercise exercise = Exercise.of(Questions.ORDERING);

    @Test
    void anotherOrderIsWrong() {
        assertThat(exercise.isRight(AnswerValue.of("een", "drie", "twee"))).isFalse();
        assertThat(exercise.isRight(AnswerValue.of("een", "twee"))).isFalse();
    }

    @Test
    void anItemStandsInTheAnswerOnce() {
        assertThat(exercise.sense(AnswerValue.of("een", "zzz", "een")).choices())
                .containsExactly("een");
    }

    @Test
    void itNeverStandsInTheRightOrderAtTheStart() {
        for (long attempt = 0; attempt < 200; attempt++) {
            assertThat(exercise.page(null, attempt).options())
                    .extracting(QuestionPage.OptionRow::id)
                    .containsExactlyInAnyOrder("een", "twee", "drie")
                    .isNotEqualTo(exercise.key().choices());
        }
    }

    @Test
    void itStandsAsTheLearnerLeftIt() {
        var page =
                exercise.page(new AnswerRow("volgorde", AnswerValue.of("drie", "een", "twee"), null, true, false), 1);
        assertThat(page.options()).extracting(QuestionPage.OptionRow::id).containsExactly("drie", "een", "twee");
        assertThat(page.solution()).containsExactly("Eerst", "Dan", "Ten slotte");
    }
}
