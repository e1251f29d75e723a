package nl.leerkring.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.leerkring.assessment.AnswerValue;
import nl.leerkring.assessment.Questions;
import nl.leerkring.shared.DomainException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class LearningIT extends Learner {
    @Test
    void startingTwiceGivesOneEnrolment() {
        assertThat(enrolling.start(SLUG)).isEqualTo(enrolment);
        assertThat(enrolling.offer(SLUG).enrolled()).isTrue();
        assertThat(myLearning.overview()).hasSize(1);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        notFound(() -> enrolling.start("geen-training"));
        notFound(() -> enrolling.start("../etc"));
        notFound(() -> classroom.open(SLUG, "geen-deel"));
        notFound(() -> classroom.open("geen-training", "les-een"));
        notFound(() -> classroom.finish(SLUG, "geen-deel"));
        notFound(() -> testRoom.save(give(-1, Questions.CHOICE, AnswerValue.of("a"))));
    }

    @Test
    void aVisitorMayNothing() {
        caller.become(null, Set.of());
        assertThatThrownBy(() -> enrolling.start(SLUG))
                .isInstanceOf(DomainException.class)
                .hasMessage("error.forbidden");
        assertThatThrownBy(() -> myLearning.overview()).hasMessage("error.forbidden");
    }

    @Test
    void anotherMemberSeesNothingOfMine() {
        write("Van mij", clock.now());
        open();
        long attempt = testRoom.start(SLUG, "toets");
        become();
        notFound(() -> classroom.open(SLUG, "les-een"));
        notFound(() -> testRoom.save(give(attempt, Questions.CHOICE, AnswerValue.of("a"))));
        notFound(() -> testRoom.submit(attempt));
        assertThat(testRoom.look(SLUG, "toets").attempts()).isEmpty();
        enrolling.start(SLUG);
        notFound(() -> write("Voor een ander", clock.now()));
        assertThat(classroom.open(SLUG, "les-een").reflections()).isEmpty();
    }

    @Test
    void aClosedPartShowsNothingAndTakesNothing() {
        var page = classroom.open(SLUG, "toets");
        assertThat(page.open()).isFalse();
        assertThat(page.row().lock().key()).isEqualTo("learning.lock.list");
        refused("learning.lock.one", () -> classroom.finish(SLUG, "les-twee"));
        refused("learning.lock.list", () -> testRoom.start(SLUG, "toets"));
        refused("learning.lock.parts", () -> classroom.finish(SLUG, "extra"));
        assertThat(classroom.resume(SLUG)).isEqualTo("les-een");
    }

    @Test
    void oneGoesOnWhereOneStopped() {
        classroom.open(SLUG, "les-een");
        classroom.finish(SLUG, "les-een");
        classroom.open(SLUG, "les-twee");
        assertThat(classroom.resume(SLUG)).isEqualTo("les-twee");
        assertThat(myLearning.overview().get(0).next().id()).isEqualTo("les-twee");
        assertThat(myLearning.overview().get(0).progress().done()).isEqualTo(1);
    }

    @Test
    void aReflectionIsKeptAndAnOlderOneDoesNotReplaceIt() {
        var now = clock.now();
        assertThat(write("Nieuw <script>", now).state()).isEqualTo(Saved.State.SAVED);
        var late = write("Oud, van een ander apparaat", now.minusSeconds(60));
        assertThat(late.state()).isEqualTo(Saved.State.OLDER);
        assertThat(late.content()).isEqualTo("Nieuw <script>");
        assertThat(classroom
                        .open(SLUG, "les-een")
                        .reflections()
                        .get("denk-les-een")
                        .text())
                .isEqualTo("Nieuw <script>");
    }

    @Test
    void anOverlongReflectionIsRefusedBesideItsField() {
        assertThatThrownBy(() -> write("x".repeat(2001), clock.now()))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("reflection.denk-les-een");
                    assertThat(refusal.key()).isEqualTo("learning.reflection.tooLong");
                });
        assertThat(write("x".repeat(2000), clock.now()).state()).isEqualTo(Saved.State.SAVED);
    }
}
