package nl.leerkring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import nl.leerkring.intervision.AtOnce;
import nl.leerkring.intervision.GroupDesk;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.intervision.MemberDesk;
import nl.leerkring.meeting.HeldMeetings;
import nl.leerkring.meeting.MeetingRoom;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two facilitators who tell who was there in the same moment, in transactions of their own. */
@ArquillianTest
class PresenceAtOnceIT {
    @Inject
    GroupFixture people;

    @Inject
    AtOnce all;

    @Inject
    Caller caller;

    @Inject
    HeldMeetings meetings;

    @Inject
    MeetingRoom rooms;

    @Inject
    MemberDesk members;

    @Inject
    GroupDesk groups;

    @Inject
    PresenceDesk desk;

    @Inject
    AttendanceRoom attendance;

    @Inject
    ProofRoom proofs;

    private HeldMeetings.Held held;

    @BeforeEach
    void aMeetingThatIsOverAndTwoWhoGuide() {
        held = meetings.over();
        people.as(held.guide());
        members.promote(held.group(), held.sem());
    }

    @AfterEach
    void realTime() {
        meetings.realTime();
    }

    private void confirm(MemberId there, int seen) {
        var facts = rooms.require(held.meeting());
        var line = new PresencePlan.Line(there, facts.startsAt(), facts.endsAt(), 0);
        desk.confirm(held.meeting(), new PresencePlan("getraind", true, List.of(line)), seen);
    }

    private AttendanceRoom.Sheet kept() {
        people.as(held.guide());
        return attendance.list(held.meeting());
    }

    @Test
    void ofTwoWhoDifferTheSecondIsToldWhoWasFirst() throws Exception {
        var guides = List.of(held.guide(), held.sem());
        // each says that only they were there
        var answers = all.together(guides, () -> confirm(caller.requireMember(), 0));
        assertThat(answers).containsExactlyInAnyOrder("ok", "proof.meanwhile");
        assertThat(kept().presence().version()).isEqualTo(1);
        people.as(guides.get(answers.indexOf("ok")));
        assertThat(proofs.mine()).hasSize(1);
        people.as(guides.get(answers.indexOf("proof.meanwhile")));
        assertThat(proofs.mine()).isEmpty();
    }

    @Test
    void inAGroupThatIsClosedTheSameHolds() throws Exception {
        groups.close(held.group(), "Onze tijd is om.");
        var answers = all.together(List.of(held.guide(), held.sem()), () -> confirm(caller.requireMember(), 0));
        assertThat(answers).containsExactlyInAnyOrder("ok", "proof.meanwhile");
        assertThat(kept().presence().version()).isEqualTo(1);
    }

    @Test
    void whoeverSaysTheSameHearsThatItIsDone() throws Exception {
        assertThat(all.together(List.of(held.guide(), held.sem()), () -> confirm(held.noor(), 0)))
                .containsOnly("ok");
        assertThat(kept().presence().version()).isEqualTo(1);
    }

    @Test
    void whoeverSawTheFirstVersionMayCorrectItOnPurposeAndNoOtherOne() {
        confirm(held.noor(), 0);
        people.as(held.sem());
        assertThat(desk.draft(held.meeting()).version()).isEqualTo(1);
        assertThat(answer(() -> confirm(held.sem(), 0))).isEqualTo("present proof.meanwhile");
        confirm(held.sem(), 1);
        assertThat(kept().presence().version()).isEqualTo(2);
    }

    @Test
    void aMeetingThatWasMovedMeanwhileIsNotConfirmed() {
        meetings.realTime();
        held = meetings.planned();
        assertThat(desk.draft(held.meeting()).refusal()).isEqualTo("proof.early");
        assertThat(answer(() -> confirm(held.noor(), 0))).isEqualTo("null proof.early");
    }

    private static String answer(Runnable act) {
        try {
            act.run();
            return "ok";
        } catch (DomainException refusal) {
            return refusal.field() + " " + refusal.key();
        }
    }
}
