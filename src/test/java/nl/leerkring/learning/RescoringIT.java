package nl.leerkring.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import nl.leerkring.assessment.AnswerValue;
import nl.leerkring.content.Packages;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.training.TestTrainings;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A test with one question, of which the key turns out wrong: not to look (a) but to talk (b) was right. */
@ArquillianTest
class RescoringIT extends Learner {
    private final String slug = TestTrainings.slug();

    @Inject
    TestTrainings trainings;

    @Inject
    Rescoring rescoring;

    @BeforeEach
    void publish() {
        trainings.publish(slug, first());
        follow();
    }

    @Test
    void whoFailedByAWrongKeyPassesAndCompletesTheTraining() {
        take("b");
        assertThat(completed.of(me)).isEmpty();
        var learner = me;
        repair();
        assertThat(rescoring.preview(slug, "toets")).isEqualTo(new Rescoring.Outcome(1, 1, 1));
        assertThat(completed.of(learner)).isEmpty();
        assertThat(rescoring.run(slug, "toets")).isEqualTo(new Rescoring.Outcome(1, 1, 1));
        assertThat(completed.of(learner))
                .singleElement()
                .satisfies(event -> assertThat(event.scorePercent()).isEqualTo(100));
        caller.become(learner, Set.of(Role.LEARNER));
        var desk = testRoom.look(slug, "toets");
        assertThat(desk.last().passed()).isTrue();
        assertThat(desk.last().right()).isEqualTo(1);
        assertThat(desk.wrong()).isEmpty();
        assertThat(classroom.open(slug, "toets").completed()).isTrue();
    }

    @Test
    void everyChangeLeavesATraceAndTheSecondTimeChangesNothing() {
        take("b");
        var editor = repair();
        rescoring.run(slug, "toets");
        assertThat(rescoring.run(slug, "toets")).isEqualTo(new Rescoring.Outcome(1, 0, 0));
        assertThat(rescoring.history(slug, "toets")).singleElement().satisfies(row -> {
            assertThat(row.editor()).isEqualTo(editor);
            assertThat(row.before()).isEqualTo(new RescoringRow.Result(0, false));
            assertThat(row.after()).isEqualTo(new RescoringRow.Result(1, true));
            assertThat(row.at()).isBeforeOrEqualTo(clock.now());
        });
    }

    @Test
    void whoPassedByTheOldKeyKeepsItAndTheirCertificate() {
        take("a");
        var learner = me;
        assertThat(completed.of(learner)).hasSize(1);
        repair();
        assertThat(rescoring.run(slug, "toets")).isEqualTo(new Rescoring.Outcome(1, 0, 0));
        caller.become(learner, Set.of(Role.LEARNER));
        assertThat(testRoom.look(slug, "toets").last())
                .extracting(AttemptRow::passed, AttemptRow::right)
                .containsExactly(true, 1);
        assertThat(completed.of(learner)).hasSize(1);
    }

    @Test
    void anAttemptThatRunsGetsItsRightAnswerAndIsPassedWhenItIsHandedIn() {
        var attempt = testRoom.start(slug, "toets");
        testRoom.check(given(attempt, "b"));
        var learner = me;
        repair();
        assertThat(rescoring.run(slug, "toets")).isEqualTo(new Rescoring.Outcome(1, 1, 0));
        assertThat(completed.of(learner)).isEmpty();
        caller.become(learner, Set.of(Role.LEARNER));
        assertThat(testRoom.submit(attempt).passed()).isTrue();
        assertThat(completed.of(learner)).hasSize(1);
    }

    @Test
    void attemptsOnEveryVersionAreScored() {
        take("b");
        trainings.publish(slug, first().replacing("lessons/kijken.md", "Kijk goed.", "Kijk beter."));
        me = become();
        follow();
        take("b");
        repair();
        assertThat(rescoring.run(slug, "toets")).isEqualTo(new Rescoring.Outcome(2, 2, 2));
        assertThat(rescoring.history(slug, "toets")).hasSize(2);
    }

    @Test
    void nobodyButAnEditorMayScoreAgain() {
        take("b");
        repair();
        for (var role : Role.values()) {
            if (role != Role.EDITOR) {
                caller.become(me, Set.of(role));
                assertThatThrownBy(() -> rescoring.preview(slug, "toets")).hasMessage("error.forbidden");
                assertThatThrownBy(() -> rescoring.run(slug, "toets")).hasMessage("error.forbidden");
                assertThatThrownBy(() -> rescoring.history(slug, "toets")).hasMessage("error.forbidden");
            }
        }
        caller.become(null, Set.of());
        assertThatThrownBy(() -> rescoring.run(slug, "toets")).hasMessage("error.forbidden");
        caller.become(me, Set.of(Role.EDITOR));
        assertThat(rescoring.history(slug, "toets")).isEmpty();
        assertThat(rescoring.preview(slug, "toets").changed()).isEqualTo(1);
    }

    @Test
    void whatIsNoTestDoesNotExist() {
        repair();
        notFound(() -> rescoring.preview("geen-training", "toets"));
        notFound(() -> rescoring.run("../etc", "toets"));
        notFound(() -> rescoring.run(slug, "kijken"));
        notFound(() -> rescoring.run(slug, "geen-deel"));
        notFound(() -> rescoring.run(null, null));
    }

    private void follow() {
        enrolling.start(slug);
        classroom.finish(slug, "kijken");
    }

    private void take(String choice) {
        long attempt = testRoom.start(slug, "toets");
        testRoom.check(given(attempt, choice));
        testRoom.submit(attempt);
    }

    private TestRoom.GiveAnswer given(long attempt, String choice) {
        return new TestRoom.GiveAnswer(attempt, "een", AnswerValue.of(choice), clock.now());
    }

    /** Publishes the repaired version, and goes on as an editor. */
    private MemberId repair() {
        trainings.publish(
                slug,
                first().replacing("quizzes/toets.yaml", "text: Kijken, correct: true", "text: Kijken")
                        .replacing("quizzes/toets.yaml", "text: Praten", "text: Praten, correct: true"));
        var editor = become();
        caller.become(editor, Set.of(Role.EDITOR));
        return editor;
    }

    private static Packages first() {
        return Packages.valid();
    }
}
