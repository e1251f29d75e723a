package nl.leerkring.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CategoriseKindTest {
    private final Exercise exercise = Exercise.of(Questions.CATEGORISE);

    @Test
    void everyItemMustBeInItsCategory() {
        assertThat(exercise.isRight(AnswerValue.of(Map.of("naam", "wel", "hard", "wel", "stil", "wel"))))
                .isFalse();
        assertThat(exercise.isRight(AnswerValue.of(Map.of("naam", "wel", "hard", "niet"))))
                .isFalse();
    }

    @Test
    void onlyCategoriesThatExistAreKept() {
        assertThat(exercise.sense(AnswerValue.of(Map.of("naam", "misschien", "hard", "niet")))
                        .fields())
                .containsOnly(Map.entry("hard", "niet"));
    }

    @Test
    void onceCheckedEachItemTellsItsCategoryInWords() {
        var given = AnswerValue.of(Map.of("naam", "niet", "hard", "niet", "stil", "wel"));
        var page = exercise.page(new AnswerRow("indelen", given, null, true, false), 3);
        assertThat(page.fields())
                .filteredOn(row -> row.id().equals("naam"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.right()).isFalse();
                    assertThat(row.solution()).isEqualTo("Wel doen");
                });
    }
}
