package nl.leerkring.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenKindTest {
    private final Exercise exercise = Exercise.of(Questions.OPEN);
    private final AnswerValue words = AnswerValue.of(Map.of("text", "Ik zie dat je moe bent."));

    @Test
    void ownWordsAreNeverRightAndMayBeLong() {
        assertThat(Questions.OPEN.counts()).isFalse();
        assertThat(exercise.isRight(words)).isFalse();
        assertThat(exercise.longest()).isEqualTo(4_000);
        assertThat(Exercise.of(Questions.GAP).longest()).isEqualTo(200);
    }

    @Test
    void theCriteriaAreThereOnlyOnceChecked() {
        assertThat(exercise.page(new AnswerRow("woorden", words, null, false, false), 1)
                        .options())
                .isEmpty();
        assertThat(exercise.page(new AnswerRow("woorden", words, null, true, false), 1)
                        .options())
                .extracting(QuestionPage.OptionRow::text, QuestionPage.OptionRow::chosen)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Je noemt wat je ziet.", false),
                        org.assertj.core.groups.Tuple.tuple("Je oordeelt niet.", false));
    }

    @Test
    void onceCheckedTheWordsStandAndTheTicksMayChange() {
        var judged = exercise.revised(words, AnswerValue.of("1", "7")).orElseThrow();
        assertThat(judged.field("text")).isEqualTo("Ik zie dat je moe bent.");
        assertThat(judged.choices()).containsExactly("1");
        assertThat(exercise.revised(judged, AnswerValue.NONE).orElseThrow().choices())
                .isEmpty();
    }

    @Test
    void wordsThatComeAfterCheckingChangeNothing() {
        assertThat(exercise.revised(words, AnswerValue.of(Map.of("text", "Later bedacht"))))
                .isEmpty();
        assertThat(Exercise.of(Questions.CHOICE).revised(AnswerValue.of("a"), AnswerValue.of("b")))
                .isEmpty();
    }
}
