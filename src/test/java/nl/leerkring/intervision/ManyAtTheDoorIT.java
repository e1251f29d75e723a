package nl.leerkring.intervision;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many at the same moment: seats are never given twice, and a group never loses its last facilitator. */
@ArquillianTest
class ManyAtTheDoorIT {
    private static final int AT_ONCE = 10;

    @Inject
    GroupFixture fixture;

    @Inject
    Circle circle;

    @Inject
    MemberDesk members;

    @Inject
    InvitationDesk invitations;

    @Inject
    RequestDesk requests;

    @Inject
    AtOnce all;

    private MemberId guide;
    private GroupId group;

    @BeforeEach
    void aGroup() {
        guide = fixture.somebody(Role.LEARNER);
        group = fixture.started(4);
    }

    @Test
    void ofTenWhoAcceptAtOnceThreeGetTheThreeSeats() throws Exception {
        var guests = new ArrayList<MemberId>();
        for (int i = 0; i < AT_ONCE; i++) {
            var guest = fixture.somebody(Role.LEARNER);
            fixture.as(guide);
            invitations.invite(group, GroupFixture.address(guest));
            guests.add(guest);
        }
        var answers = all.together(guests, () -> fixture.accept(group));
        assertThat(Collections.frequency(answers, "ok")).isEqualTo(3);
        assertThat(Collections.frequency(answers, "intervision.full")).isEqualTo(AT_ONCE - 3);
        fixture.as(guide);
        assertThat(circle.require(group).facts().seatsTaken()).isEqualTo(4);
    }

    @Test
    void whoAcceptsTenTimesAtOnceIsInTheGroupOnce() throws Exception {
        var guest = fixture.somebody(Role.LEARNER);
        fixture.as(guide);
        invitations.invite(group, GroupFixture.address(guest));
        var answers = all.together(Collections.nCopies(AT_ONCE, guest), () -> fixture.accept(group));
        assertThat(answers).contains("ok").isSubsetOf("ok", "intervision.invitation.inside");
        fixture.as(guide);
        assertThat(circle.require(group).facts().seatsTaken()).isEqualTo(2);
    }

    @Test
    void aRequestThatIsAcceptedTenTimesAtOnceGivesOneSeat() throws Exception {
        fixture.somebody(Role.LEARNER);
        requests.ask(group, "Graag.");
        fixture.as(guide);
        var request = requests.waiting(group).get(0).id();
        var answers = all.together(Collections.nCopies(AT_ONCE, guide), () -> requests.accept(group, request));
        assertThat(Collections.frequency(answers, "ok")).isEqualTo(1);
        assertThat(Collections.frequency(answers, "intervision.request.gone")).isEqualTo(AT_ONCE - 1);
        fixture.as(guide);
        assertThat(circle.require(group).facts().seatsTaken()).isEqualTo(2);
    }

    @Test
    void ofFourFacilitatorsWhoLeaveAtOnceOneStays() throws Exception {
        var guides = new ArrayList<>(List.of(guide));
        for (int i = 0; i < 3; i++) {
            var next = fixture.agrees(group, guide);
            members.promote(group, next);
            guides.add(next);
        }
        var answers = all.together(guides, () -> members.leave(group));
        assertThat(Collections.frequency(answers, "ok")).isEqualTo(3);
        assertThat(Collections.frequency(answers, "intervision.leave.last")).isEqualTo(1);
    }
}
