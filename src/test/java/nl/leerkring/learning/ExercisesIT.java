package nl.leerkring.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Map;
import nl.leerkring.assessment.AnswerValue;
import nl.leerkring.assessment.Exercise;
import nl.leerkring.assessment.Questions;
import nl.leerkring.content.EveryKind;
import nl.leerkring.shared.DomainException;
import nl.leerkring.training.TestTrainings;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Numbers, own words, opinions and how sure one is, on the real database. */
@ArquillianTest
class ExercisesIT extends Learner {
    @Inject
    TestTrainings trainings;

    @Inject
    Opinions opinions;

    @Test
    void whatIsNoNumberIsRefusedBesideItsFieldAndKeptAsTyped() {
        long attempt = begin();
        var typed = AnswerValue.of(Map.of("number", "vijf"));
        testRoom.save(give(attempt, Questions.NUMERIC, typed));
        assertThatThrownBy(() -> testRoom.check(give(attempt, Questions.NUMERIC, typed)))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("field.number");
                    assertThat(refusal.key()).isEqualTo("learning.quiz.noNumber");
                });
        var row = testRoom.look(SLUG, "toets").answers().get("getal");
        assertThat(row.checked()).isFalse();
        assertThat(row.value().field("number")).isEqualTo("vijf");
        assertThat(testRoom.check(give(attempt, Questions.NUMERIC, AnswerValue.of(Map.of("number", "5,0")))))
                .isTrue();
    }

    @Test
    void howSureOneWasIsToldWithTheResult() {
        long attempt = begin();
        testRoom.check(give(attempt, Questions.NUMERIC, AnswerValue.parse("field.number=4&sure=sure")));
        testRoom.check(give(attempt, Questions.CHOICE, AnswerValue.parse("answer=b&sure=sure")));
        assertThat(testRoom.look(SLUG, "toets").sureAndWrong()).containsExactly(Questions.NUMERIC);
    }

    @Test
    void onlyOwnWordsMayBeLong() {
        long attempt = begin();
        var longest = AnswerValue.of(Map.of("text", "€".repeat(4_000)));
        assertThat(testRoom.save(give(attempt, Questions.OPEN, longest)).state())
                .isEqualTo(Saved.State.SAVED);
        assertThat(testRoom.look(SLUG, "toets").answers().get("woorden").value())
                .isEqualTo(longest);
        refused(
                "learning.quiz.tooLong",
                () -> testRoom.save(give(attempt, Questions.OPEN, AnswerValue.of(Map.of("text", "x".repeat(4_001))))));
        refused(
                "learning.quiz.tooLong",
                () -> testRoom.save(give(attempt, Questions.GAP, AnswerValue.of(Map.of("woord", "x".repeat(201))))));
    }

    @Test
    void onceTheModelAnswerIsShownTheWordsStandAndTheTicksAreSaved() {
        open();
        quickscan();
        long attempt = testRoom.start(SLUG, "toets");
        var words = AnswerValue.of(Map.of("text", "Ik zie dat je moe bent."));
        assertThat(testRoom.check(give(attempt, Questions.OPEN, words))).isFalse();
        assertThat(testRoom.save(give(attempt, Questions.OPEN, AnswerValue.of(Map.of("text", "Anders"))))
                        .state())
                .isEqualTo(Saved.State.FINAL);
        assertThat(testRoom.save(give(attempt, Questions.OPEN, AnswerValue.of("1")))
                        .state())
                .isEqualTo(Saved.State.SAVED);
        var row = testRoom.look(SLUG, "toets").answers().get("woorden");
        assertThat(row.value()).isEqualTo(new AnswerValue(java.util.List.of("1"), words.fields()));
        for (var question : testRoom.look(SLUG, "toets").questions()) {
            testRoom.check(give(attempt, question, Exercise.of(question).key()));
        }
        assertThat(testRoom.submit(attempt).passed()).isTrue();
        assertThat(testRoom.save(give(attempt, Questions.OPEN, AnswerValue.of("0")))
                        .state())
                .isEqualTo(Saved.State.FINAL);
    }

    @Test
    void theGroupIsShownFromFivePeopleOnEachCountedOnceWithTheLastOpinion() {
        var slug = TestTrainings.slug();
        trainings.publish(slug, EveryKind.files());
        for (int value : new int[] {0, 10, 55}) {
            become();
            opine(slug, value);
        }
        become();
        take(slug, 100);
        long mine = opine(slug, 90);
        assertThat(opinions.of(mine, "mening")).isEqualTo(Spread.of(Map.of(0, 4L)));
        assertThat(opinions.of(mine, "mening").shown()).isFalse();
        become();
        long fifth = opine(slug, 95);
        assertThat(opinions.of(fifth, "mening").bars()).containsExactly(2, 0, 1, 0, 2);
        notFound(() -> opinions.of(mine, "mening"));
    }

    @Test
    void theGroupIsOnlyForWhoGaveAnOpinion() {
        long attempt = begin();
        notFound(() -> opinions.of(attempt, "mening"));
        testRoom.save(give(attempt, Questions.STATEMENT, AnswerValue.of("40")));
        notFound(() -> opinions.of(attempt, "mening"));
        testRoom.check(give(attempt, Questions.STATEMENT, AnswerValue.of("40")));
        assertThat(opinions.of(attempt, "mening").people()).isPositive();
        notFound(() -> opinions.of(attempt, "keuze"));
    }

    private long begin() {
        open();
        return testRoom.start(SLUG, "toets");
    }

    /** The whole test, handed in. */
    private void take(String slug, int value) {
        long attempt = opine(slug, value);
        for (var question : testRoom.look(slug, "toets").questions()) {
            testRoom.check(give(attempt, question, Exercise.of(question).key()));
        }
        testRoom.submit(attempt);
    }

    private long opine(String slug, int value) {
        enrolling.start(slug);
        long attempt = testRoom.start(slug, "toets");
        testRoom.check(new TestRoom.GiveAnswer(attempt, "mening", AnswerValue.of(String.valueOf(value)), clock.now()));
        return attempt;
    }
}
