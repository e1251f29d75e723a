package nl.leerkring.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.leerkring.content.Question;
import org.junit.jupiter.api.Test;

class ScorerTest {
    @Test
    void theRightAnswerToEveryKindOfQuestionIsRight() {
        assertThat(Questions.ALL).allMatch(question -> Scorer.isRight(question, AnswerKey.of(question)));
    }

    @Test
    void theRightAnswerSurvivesTheWayToTheDatabaseAndBack() {
        assertThat(Questions.ALL)
                .allMatch(question -> Scorer.isRight(
                        question, AnswerValue.parse(AnswerKey.of(question).encoded())));
    }

    @Test
    void noAnswerIsWrong() {
        assertThat(Questions.ALL).noneMatch(question -> Scorer.isRight(question, AnswerValue.NONE));
    }

    @Test
    void multipleIsRightOnlyWithExactlyTheRightOnes() {
        assertThat(Scorer.isRight(Questions.MULTIPLE, AnswerValue.of("b", "a"))).isTrue();
        assertThat(Scorer.isRight(Questions.MULTIPLE, AnswerValue.of("a"))).isFalse();
        assertThat(Scorer.isRight(Questions.MULTIPLE, AnswerValue.of("a", "b", "c")))
                .isFalse();
        assertThat(Scorer.isRight(Questions.MULTIPLE, AnswerValue.of("a", "a"))).isFalse();
    }

    @Test
    void choosingTwoInASingleChoiceIsWrong() {
        assertThat(Scorer.isRight(Questions.CHOICE, AnswerValue.of("a", "b"))).isFalse();
    }

    @Test
    void capitalsAndSpacesDoNotCountInAGap() {
        assertThat(Scorer.isRight(Questions.GAP, AnswerValue.of(Map.of("woord", "  Een   BAND ", "doe", "Vraag"))))
                .isTrue();
        assertThat(Scorer.isRight(Questions.GAP, AnswerValue.of(Map.of("woord", "angst", "doe", "vraag"))))
                .isFalse();
    }

    @Test
    void anotherOrderIsWrong() {
        assertThat(Scorer.isRight(Questions.ORDERING, AnswerValue.of("een", "drie", "twee")))
                .isFalse();
        assertThat(Scorer.isRight(Questions.ORDERING, AnswerValue.of("een", "twee")))
                .isFalse();
    }

    @Test
    void malformedAnswersNeverThrow() {
        var random = new Random(42);
        var pieces = List.of(
                "a",
                "true",
                "een",
                "%",
                "=",
                "&",
                "answer=",
                "field.x=",
                "{woord}",
                "\0",
                "é",
                "%zz",
                "field.",
                "null");
        for (int i = 0; i < 5000; i++) {
            var raw = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                raw.append(pieces.get(random.nextInt(pieces.size())));
            }
            var fields = new HashMap<String, String[]>();
            fields.put("answer", random.nextBoolean() ? null : new String[] {raw.toString(), null});
            fields.put("field." + raw, new String[] {null, raw.toString()});
            assertThatCode(() -> tryAll(raw.toString(), fields))
                    .as(raw.toString())
                    .doesNotThrowAnyException();
        }
    }

    private static void tryAll(String raw, Map<String, String[]> fields) {
        for (Question question : Questions.ALL) {
            for (var answer : List.of(AnswerValue.parse(raw), AnswerValue.fromParameters(fields))) {
                Scorer.isRight(question, answer);
                Sense.in(question, answer);
                QuestionPage.of(question, new AnswerRow("x", answer, null, true, false), 7);
            }
        }
    }

    @Test
    void madeUpIdsAreNotKept() {
        assertThat(Sense.in(Questions.CHOICE, AnswerValue.of("zzz")).isEmpty()).isTrue();
        assertThat(Sense.in(Questions.ORDERING, AnswerValue.of("een", "zzz", "een"))
                        .choices())
                .containsExactly("een");
        assertThat(Sense.in(Questions.MATCHING, AnswerValue.of(Map.of("x", "zzz", "y", "x")))
                        .fields())
                .containsOnly(Map.entry("y", "x"));
    }

    @Test
    void anOverlongFieldIsSeen() {
        assertThat(AnswerValue.of(Map.of("woord", "x".repeat(201))).isTooLong()).isTrue();
        assertThat(AnswerValue.of(Map.of("woord", "x".repeat(200))).isTooLong()).isFalse();
    }
}
