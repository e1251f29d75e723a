package nl.leerkring.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChoiceKindTest {
    private final Exercise exercise = Exercise.of(Questions.CHOICE);

    @Test
    void choosingTwoIsWrongAndIsNotKept() {
        assertThat(exercise.isRight(AnswerValue.of("a", "b"))).isFalse();
        assertThat(exercise.sense(AnswerValue.of("a", "b"))).isEqualTo(AnswerValue.NONE);
    }

    @Test
    void onceCheckedTheRightOneAndTheOwnWrongOneAreMarked() {
        var page = exercise.page(new AnswerRow("keuze", AnswerValue.of("b"), null, true, false), 3);
        assertThat(page.form()).isEqualTo("choice");
        assertThat(page.options())
                .hasSize(3)
                .allSatisfy(option -> assertThat(option.mark())
                        .isEqualTo(
                                option.id().equals("a") ? "good" : option.id().equals("b") ? "wrong" : ""));
        assertThat(page.options())
                .filteredOn(option -> option.feedback() != null)
                .singleElement()
                .satisfies(option -> assertThat(option.feedback()).isEqualTo("Liever niet."));
    }
}
