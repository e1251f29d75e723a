package nl.leerkring.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GapKindTest {
    private final Exercise exercise = Exercise.of(Questions.GAP);

    @Test
    void capitalsAndSpacesDoNotCount() {
        assertThat(exercise.isRight(AnswerValue.of(Map.of("woord", "  Een   BAND ", "doe", "Vraag"))))
                .isTrue();
        assertThat(exercise.isRight(AnswerValue.of(Map.of("woord", "angst", "doe", "vraag"))))
                .isFalse();
    }

    @Test
    void theFieldsStandInTheOrderOfTheText() {
        var page = exercise.page(null, 3);
        assertThat(page.fields()).extracting(QuestionPage.FieldRow::id).containsExactly("woord", "doe");
        assertThat(page.fields()).extracting(QuestionPage.FieldRow::label).containsExactly("Bouw ", " op en ");
        assertThat(page.fields()).extracting(QuestionPage.FieldRow::after).containsExactly("", " door.");
    }

    @Test
    void inAListThePlacesAreDots() {
        assertThat(exercise.title()).isEqualTo("Bouw … op en … door.");
        assertThat(Exercise.of(Questions.CHOICE).title()).isEqualTo("Wat doe je?");
    }
}
