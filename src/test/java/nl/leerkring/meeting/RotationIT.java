package nl.leerkring.meeting;

import static nl.leerkring.meeting.MeetingRole.CHAIR;
import static nl.leerkring.meeting.MeetingRole.PRESENTER;
import static nl.leerkring.meeting.MeetingScene.answer;
import static nl.leerkring.meeting.MeetingScene.on;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.leerkring.intervision.AtOnce;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.intervision.MemberDesk;
import nl.leerkring.meeting.MeetingPlan.Series;
import nl.leerkring.shared.MemberId;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who brings a case in and who chairs goes round by proposal, and nobody must. */
@ArquillianTest
class RotationIT {
    @Inject
    MeetingScene scene;

    @Inject
    GroupFixture people;

    @Inject
    MemberDesk members;

    @Inject
    AtOnce all;

    @Inject
    MeetingDesk desk;

    @Inject
    MeetingRoom room;

    @Inject
    SeatDesk seats;

    private MeetingScene.Cast cast;
    private List<MeetingId> meetings;
    private MeetingId meeting;

    @BeforeEach
    void threeMeetings() {
        cast = scene.cast();
        meetings = desk.plan(cast.group(), on(scene.inDays(3)), new Series(3, 6));
        meeting = meetings.get(0);
    }

    @Test
    void bothRolesGoRound() {
        assertThat(proposed(meeting)).containsExactly(cast.guide(), cast.noor());
        take(cast.guide(), meeting, PRESENTER);
        take(cast.noor(), meeting, CHAIR);
        assertThat(proposed(meetings.get(1))).containsExactly(cast.noor(), cast.guide());
        take(cast.noor(), meetings.get(1), PRESENTER);
        take(cast.guide(), meetings.get(1), CHAIR);
        assertThat(proposed(meetings.get(2))).containsExactly(cast.sem(), cast.noor());
        // what was cancelled was no turn
        people.as(cast.guide());
        desk.cancel(meeting);
        assertThat(proposed(meetings.get(1))).containsOnlyNulls();
        assertThat(proposed(meetings.get(2))).containsExactly(cast.guide(), cast.noor());
        var state = seats.roles(meetings.get(2)).get(0);
        assertThat(state.times()).isZero();
        assertThat(state.last()).isNull();
    }

    @Test
    void whoSaysNoIsPassedOverAndNobodyMust() {
        refuse(cast.guide(), PRESENTER);
        assertThat(proposed(meeting)).containsExactly(cast.noor(), cast.guide());
        refuse(cast.guide(), CHAIR);
        refuse(cast.guide(), CHAIR);
        assertThat(proposed(meeting)).containsExactly(cast.noor(), cast.sem());
        refuse(cast.noor(), PRESENTER);
        refuse(cast.sem(), PRESENTER);
        assertThat(proposed(meeting)).containsExactly(null, cast.noor());
        assertThat(seats.roles(meeting).get(0).mayTake()).isTrue();
        take(cast.sem(), meeting, PRESENTER);
        assertThat(room.require(meeting).presenter()).isEqualTo(cast.sem());
        refuse(cast.sem(), PRESENTER);
        assertThat(room.require(meeting).presenter()).isNull();
    }

    @Test
    void whoCannotComeOrLeavesGivesTheRoleBack() {
        take(cast.noor(), meeting, PRESENTER);
        take(cast.sem(), meeting, CHAIR);
        people.as(cast.noor());
        assertThat(answer(() -> seats.signOff(meeting, "  "))).isEqualTo("reason meeting.error.reason");
        seats.signOff(meeting, "Vakantie");
        seats.signOff(meeting, "Toch ziek");
        assertThat(seats.away(meeting)).containsExactly(new SeatDesk.Away(cast.noor(), "Toch ziek"));
        assertThat(answer(() -> seats.take(meeting, PRESENTER))).isEqualTo("meeting.role.away");
        assertThat(proposed(meeting)).containsExactly(cast.guide(), null);
        seats.comeBack(meeting);
        assertThat(seats.away(meeting)).isEmpty();
        people.as(cast.sem());
        members.leave(cast.group());
        people.as(cast.guide());
        assertThat(room.require(meeting).chair()).isNull();
        assertThat(proposed(meeting)).containsExactly(cast.guide(), cast.noor());
    }

    @Test
    void aRoleHasOneHolderWhoHasNoOther() throws Exception {
        take(cast.noor(), meeting, PRESENTER);
        take(cast.noor(), meeting, PRESENTER);
        assertThat(answer(() -> seats.take(meeting, CHAIR))).isEqualTo("meeting.role.both");
        people.as(cast.sem());
        assertThat(answer(() -> seats.take(meeting, PRESENTER))).isEqualTo("meeting.role.taken");
        var wanting = List.of(cast.guide(), cast.sem());
        assertThat(all.together(wanting, () -> seats.take(meeting, CHAIR)))
                .containsExactlyInAnyOrder("ok", "meeting.role.taken");
        var both = Collections.nCopies(2, cast.guide());
        var roles = new ConcurrentLinkedQueue<>(Arrays.asList(MeetingRole.values()));
        assertThat(all.together(both, () -> seats.take(meetings.get(1), roles.remove())))
                .containsExactlyInAnyOrder("ok", "meeting.role.both");
    }

    /** Who is asked to bring a case in, and to chair. */
    private List<MemberId> proposed(MeetingId id) {
        return Arrays.asList(
                seats.roles(id).stream().map(SeatDesk.RoleState::proposed).toArray(MemberId[]::new));
    }

    private void take(MemberId member, MeetingId id, MeetingRole role) {
        people.as(member);
        seats.take(id, role);
    }

    private void refuse(MemberId member, MeetingRole role) {
        people.as(member);
        seats.refuse(meeting, role);
    }
}
