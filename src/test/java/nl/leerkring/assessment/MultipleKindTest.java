package nl.leerkring.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MultipleKindTest {
    private final Exercise exercise = Exercise.of(Questions.MULTIPLE);

    @Test
    void onlyExactlyTheRightOnesAreRight() {
        assertThat(exercise.isRight(AnswerValue.of("b", "a"))).isTrue();
        assertThat(exercise.isRight(AnswerValue.of("a"))).isFalse();
        assertThat(exercise.isRight(AnswerValue.of("a", "b", "c"))).isFalse();
        assertThat(exercise.isRight(AnswerValue.of("a", "a"))).isFalse();
    }

    @Test
    void onceCheckedARightOneThatWasMissedIsMarkedToo() {
        var page = exercise.page(new AnswerRow("meer", AnswerValue.of("a"), null, true, false), 3);
        assertThat(page.options())
                .filteredOn(option -> option.id().equals("b"))
                .singleElement()
                .satisfies(option -> {
                    assertThat(option.mark()).isEqualTo("good");
                    assertThat(option.chosen()).isFalse();
                    assertThat(option.feedback()).isNull();
                });
    }
}
