package nl.leerkring.meeting;

import static nl.leerkring.meeting.MeetingScene.answer;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Collections;
import java.util.List;
import nl.leerkring.intervision.AtOnce;
import nl.leerkring.intervision.GroupDesk;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.intervision.MemberDesk;
import nl.leerkring.meeting.AfterDesk.Note;
import nl.leerkring.meeting.AfterDesk.Opinion;
import nl.leerkring.membership.AccountRemoved;
import nl.leerkring.shared.MemberId;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people write after a meeting: a learning point of their own, and what they thought of it. */
@ArquillianTest
class AfterMeetingIT {
    private static final Note NOTE = new Note("Eerst vragen, dan pas raad geven.", "Ik bel haar maandag.", false);
    private static final Scores GOOD = new Scores(5, 4, 4);

    @Inject
    MeetingScene scene;

    @Inject
    GroupFixture people;

    @Inject
    GroupDesk groups;

    @Inject
    MemberDesk members;

    @Inject
    AtOnce all;

    @Inject
    MeetingDesk desk;

    @Inject
    AfterDesk after;

    @Inject
    LearningRoom learned;

    @Inject
    Event<AccountRemoved> removed;

    @Inject
    UserTransaction transaction;

    private MeetingScene.Cast cast;
    private MeetingId meeting;

    @BeforeEach
    void aMeetingThatIsOver() {
        cast = scene.cast();
        meeting = scene.over(cast);
    }

    @AfterEach
    void realTime() {
        scene.realTime();
    }

    @Test
    void beforeItIsOverNobodyLooksBack() {
        var coming = scene.planned(cast);
        for (var act : new Runnable[] {
            () -> after.read(coming),
            () -> after.note(coming, NOTE),
            () -> after.evaluate(coming, new Opinion(GOOD, null))
        }) {
            assertThat(answer(act)).isEqualTo("meeting.notOver");
        }
    }

    @Test
    void aLearningPointIsOfWhoWroteItUntilTheyShareIt() {
        note(cast.noor(), NOTE);
        assertThat(after.read(meeting).mine()).isEqualTo(NOTE);
        for (var other : List.of(cast.guide(), cast.sem())) {
            people.as(other);
            assertThat(after.read(meeting).shared()).isEmpty();
            assertThat(learned.mine()).isEmpty();
        }
        var shared = new Note(NOTE.learned(), null, true);
        note(cast.noor(), shared);
        people.as(cast.sem());
        assertThat(after.read(meeting).shared()).containsExactly(new AfterDesk.Shared(cast.noor(), shared));
        people.as(cast.noor());
        learned.unshare(meeting);
        people.as(cast.sem());
        assertThat(after.read(meeting).shared()).isEmpty();
        assertThat(scene.count("select count(*) from intervision_learning_point where meeting = ?", meeting.value()))
                .isEqualTo(1);
    }

    @Test
    void aLearningPointStaysWithItsOwnerWhateverBecomesOfTheGroup() {
        note(cast.noor(), NOTE);
        note(cast.sem(), new Note(null, "Ik oefen met zwijgen.", true));
        people.as(cast.guide());
        desk.destroy(meeting);
        people.as(cast.noor());
        members.leave(cast.group());
        people.as(cast.guide());
        assertThat(after.read(meeting).shared()).hasSize(1);
        groups.close(cast.group(), "We zijn klaar.");
        assertThat(answer(() -> after.note(meeting, NOTE))).isEqualTo("intervision.closed");
        people.as(cast.noor());
        var row = learned.mine().get(0);
        assertThat(row.note()).isEqualTo(NOTE);
        assertThat(row.group()).isEqualTo("Intervisie Proefkade");
        people.as(cast.sem());
        learned.unshare(meeting);
        assertThat(learned.mine().get(0).note()).isEqualTo(new Note(null, "Ik oefen met zwijgen.", false));
        learned.remove(meeting);
        assertThat(learned.mine()).isEmpty();
        assertThat(answer(() -> learned.remove(meeting))).isEqualTo("error.notFound");
    }

    @Test
    void aLearningPointGoesWithTheAccountAndNobodyReadsItAgain() throws Exception {
        note(cast.noor(), NOTE);
        var vault = scene.rows(
                        "select vault from intervision_own_vault where member = ?",
                        cast.noor().value())
                .get(0)
                .get("vault");
        transaction.begin();
        removed.fire(new AccountRemoved(cast.noor()));
        transaction.commit();
        assertThat(scene.count("select count(*) from vault_key where vault = ?", vault))
                .isZero();
        for (var table : List.of("intervision_learning_point", "intervision_own_vault")) {
            assertThat(scene.count(
                            "select count(*) from " + table + " where member = ?",
                            cast.noor().value()))
                    .isZero();
        }
    }

    @Test
    void nothingWrittenIsNoLearningPoint() {
        people.as(cast.noor());
        assertThat(answer(() -> after.note(meeting, new Note(" ", "\n", false))))
                .isEqualTo("learned meeting.error.learned");
        assertThat(answer(() -> after.note(meeting, new Note("a".repeat(1501), null, false))))
                .isEqualTo("learned error.tooLong");
        note(cast.noor(), NOTE);
        assertThat(answer(() -> after.note(meeting, new Note(null, "a".repeat(1501), true))))
                .isEqualTo("nextAction error.tooLong");
        assertThat(after.read(meeting).mine()).isEqualTo(NOTE);
        note(cast.noor(), new Note("", "", true));
        assertThat(after.read(meeting).mine()).isNull();
    }

    @Test
    void eachGivesOneOpinionAndTheGroupSeesItWhenThereAreEnough() throws Exception {
        evaluate(cast.noor(), new Scores(1, 1, 1), "Het liep stroef.");
        evaluate(cast.noor(), GOOD, "Mooi tempo.");
        evaluate(cast.sem(), new Scores(4, 4, 3), null);
        var page = after.read(meeting);
        assertThat(page.answers()).isEqualTo(2);
        assertThat(page.average()).isNull();
        assertThat(page.words()).isEmpty();
        assertThat(page.opinion()).isEqualTo(new Opinion(new Scores(4, 4, 3), null));
        var many = Collections.nCopies(3, cast.guide());
        assertThat(all.together(many, () -> after.evaluate(meeting, new Opinion(new Scores(4, 5, 3), "Goed gesprek."))))
                .containsOnly("ok");
        people.as(cast.sem());
        page = after.read(meeting);
        assertThat(page.average()).isEqualTo(new Scores.Average(3, 4.3, 4.3, 3.3));
        assertThat(page.words()).containsExactly("Goed gesprek.", "Mooi tempo.");
    }

    @Test
    void anOpinionThatMakesNoSenseIsRefusedBesideItsField() {
        evaluate(cast.noor(), GOOD, "Mooi tempo.");
        var refused = new Opinion(new Scores(0, 6, 3), "a".repeat(501));
        assertThat(after.problems(refused).stream().map(problem -> problem.field()))
                .containsExactly("safe", "useful", "words");
        assertThat(answer(() -> after.evaluate(meeting, refused))).isEqualTo("safe meeting.error.score");
        assertThat(after.read(meeting).opinion()).isEqualTo(new Opinion(GOOD, "Mooi tempo."));
    }

    private void note(MemberId member, Note note) {
        people.as(member);
        after.note(meeting, note);
    }

    private void evaluate(MemberId member, Scores scores, String words) {
        people.as(member);
        after.evaluate(meeting, new Opinion(scores, words));
    }
}
