package nl.leerkring.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GapChoiceKindTest {
    private final Exercise exercise = Exercise.of(Questions.GAP_CHOICE);

    @Test
    void everyListMustBeRight() {
        assertThat(exercise.isRight(AnswerValue.of(Map.of("wat", "een melding", "wanneer", "later"))))
                .isFalse();
        assertThat(exercise.isRight(AnswerValue.of(Map.of("wat", "een melding"))))
                .isFalse();
    }

    @Test
    void onlyWhatStandsInItsOwnListIsKept() {
        assertThat(exercise.sense(AnswerValue.of(Map.of("wat", "meteen", "wanneer", "later")))
                        .fields())
                .containsOnly(Map.entry("wanneer", "later"));
    }

    @Test
    void theListsStandInTheOrderOfTheText() {
        assertThat(exercise.page(null, 3).fields())
                .extracting(QuestionPage.FieldRow::id)
                .containsExactly("wat", "wanneer");
    }

    @Test
    void theRightOneDoesNotAlwaysStandFirst() {
        var firsts = IntStream.range(0, 50)
                .mapToObj(attempt -> exercise.page(null, attempt)
                        .fields()
                        .get(0)
                        .choices()
                        .get(0)
                        .id())
                .distinct();
        assertThat(firsts).containsExactlyInAnyOrder("een melding", "een brief", "afwachten");
    }
}
