package nl.leerkring.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.leerkring.assessment.AnswerValue;
import nl.leerkring.assessment.Questions;
import nl.leerkring.support.Queries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AttemptsIT extends Learner {
    @Test
    void aTestCannotBeFinishedAsALesson() {
        open();
        refused("learning.finish.noLesson", () -> classroom.finish(SLUG, "toets"));
        notFound(() -> testRoom.start(SLUG, "les-een"));
    }

    @Test
    void anAnswerIsFinalOnceChecked() {
        open();
        long attempt = testRoom.start(SLUG, "toets");
        assertThat(testRoom.start(SLUG, "toets")).isEqualTo(attempt);
        refused("learning.quiz.empty", () -> testRoom.check(give(attempt, Questions.CHOICE, AnswerValue.of("zzz"))));
        assertThat(testRoom.save(give(attempt, Questions.CHOICE, AnswerValue.of("a")))
                        .state())
                .isEqualTo(Saved.State.SAVED);
        assertThat(testRoom.check(give(attempt, Questions.CHOICE, AnswerValue.of("b"))))
                .isFalse();
        assertThat(testRoom.save(give(attempt, Questions.CHOICE, AnswerValue.of("a")))
                        .state())
                .isEqualTo(Saved.State.FINAL);
        assertThat(testRoom.check(give(attempt, Questions.CHOICE, AnswerValue.of("a"))))
                .isFalse();
        refused("learning.quiz.unanswered", () -> testRoom.submit(attempt));
    }

    @Test
    void aTestIsFailedThenPassedAndTheTrainingCompletedOnce() {
        open();
        quickscan();
        long failed = take(false);
        assertThat(testRoom.submit(failed).passed()).isFalse();
        assertThat(completed.of(me)).isEmpty();
        long passed = take(true);
        var result = testRoom.submit(passed);
        assertThat(result.passed()).isTrue();
        assertThat(result.right()).isEqualTo(10);
        assertThat(result.questions()).isEqualTo(10);
        assertThat(testRoom.submit(passed)).isEqualTo(result);
        assertThat(classroom.finish(SLUG, "les-een")).isTrue();
        assertThat(completed.of(me)).singleElement().satisfies(event -> {
            assertThat(event.enrolmentId()).isEqualTo(enrolment);
            assertThat(event.scorePercent()).isEqualTo(100);
            assertThat(event.version()).isEqualTo(Fixture.VERSION.id());
        });
        assertThat(classroom.open(SLUG, "extra").open()).isTrue();
        assertThat(myLearning.overview().get(0).completed()).isTrue();
    }

    @Test
    void usedUpAttemptsOpenAgainTheNextDay() {
        open();
        testRoom.submit(take(false));
        testRoom.submit(take(false));
        refused("learning.quiz.wait", () -> testRoom.start(SLUG, "toets"));
        testClock.move(Duration.ofDays(1));
        assertThat(testRoom.start(SLUG, "toets")).isPositive();
    }

    @Test
    void aQuickscanAsksForEveryStatementAndKeepsWhatWasFilledIn() {
        var half = AnswerValue.of(Map.of("plein", "2", "vast", "9"));
        quickscanRoom.save(new QuickscanRoom.FillIn(enrolment, SLUG, "scan", half, clock.now()));
        refused(
                "learning.scan.missing",
                () -> quickscanRoom.submit(new QuickscanRoom.FillIn(enrolment, SLUG, "scan", half, clock.now())));
        assertThat(quickscanRoom.look(SLUG, "scan").get(0).values().fields()).containsOnly(Map.entry("plein", "2"));
        var late = clock.now();
        quickscan();
        assertThat(quickscanRoom.look(SLUG, "scan")).singleElement().matches(ScanRow::isSubmitted);
        assertThat(quickscanRoom
                        .save(new QuickscanRoom.FillIn(enrolment, SLUG, "scan", half, late.minusSeconds(5)))
                        .state())
                .isEqualTo(Saved.State.FINAL);
    }

    /** One of them asks to which organisations somebody belongs: parts may be for those only. */
    @Test
    void pagesAndSavedAnswersCostFewQueries() {
        open();
        classroom.open(SLUG, "les-een");
        long attempt = testRoom.start(SLUG, "toets");
        assertThat(Queries.of(() -> classroom.open(SLUG, "les-een").row().position()))
                .isLessThanOrEqualTo(4);
        assertThat(Queries.of(() -> myLearning.overview().size())).isLessThanOrEqualTo(4);
        assertThat(Queries.of(() -> write("tekst", clock.now()).content().length()))
                .isLessThanOrEqualTo(4);
        assertThat(Queries.of(() -> testRoom.save(give(attempt, Questions.CHOICE, AnswerValue.of("a")))
                        .content()
                        .length()))
                .isLessThanOrEqualTo(3);
    }
}
