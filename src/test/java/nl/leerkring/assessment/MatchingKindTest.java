package nl.leerkring.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchingKindTest {
    private final Exercise exercise = Exercise.of(Questions.MATCHING);

    @Test
    void allPairsMustBeRight() {
        assertThat(exercise.isRight(AnswerValue.of(Map.of("x", "x", "y", "x")))).isFalse();
        assertThat(exercise.isRight(AnswerValue.of(Map.of("x", "x")))).isFalse();
    }

    @Test
    void onlyWhatStandsInTheListIsKept() {
        assertThat(exercise.sense(AnswerValue.of(Map.of("x", "zzz", "y", "x"))).fields())
                .containsOnly(Map.entry("y", "x"));
    }

    @Test
    void onceCheckedEachRowTellsWhatBelongsThere() {
        var given = new AnswerRow("paren", AnswerValue.of(Map.of("x", "x", "y", "x")), null, true, false);
        assertThat(exercise.page(given, 3).fields())
                .extracting(QuestionPage.FieldRow::right, QuestionPage.FieldRow::solution)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(true, "Rechts X"),
                        org.assertj.core.groups.Tuple.tuple(false, "Rechts Y"));
    }
}
