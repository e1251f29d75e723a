package nl.leerkring.intervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import nl.leerkring.intervision.InvitationDoor.State;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.support.TestClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways into a group: invitations and requests. */
@ArquillianTest
class GroupDoorsIT {
    @Inject
    GroupFixture fixture;

    @Inject
    Clock clock;

    @Inject
    TestClock time;

    @Inject
    Circle circle;

    @Inject
    GroupDesk desk;

    @Inject
    InvitationDesk invitations;

    @Inject
    InvitationDoor door;

    @Inject
    RequestDesk requests;

    @Inject
    Lobby lobby;

    private MemberId guide;
    private GroupId group;
    private String secret;

    @BeforeEach
    void aGroup() {
        guide = fixture.somebody(Role.LEARNER);
        group = fixture.started(3);
        secret = "geheim-" + group;
    }

    @AfterEach
    void now() {
        time.reset();
    }

    /** Somebody new who holds an invitation, and acts. */
    private MemberId guest() {
        var guest = fixture.somebody(Role.LEARNER);
        fixture.invited(group, guide, GroupFixture.address(guest), secret, clock.now());
        return guest;
    }

    @Test
    void whoIsInvitedSeesTheNamesOfGroupAndInviterAndComesInOnce() {
        guest();
        var card = door.look(secret);
        assertThat(card.state()).isEqualTo(State.OPEN);
        assertThat(card.group()).isEqualTo("Intervisie Proefkade");
        assertThat(card.inviter()).isEqualTo("Proef Persoon");
        assertThat(door.mine()).extracting(InvitationDoor.Card::groupId).containsExactly(group);
        assertThat(door.accept(secret)).isEqualTo(group);
        assertThat(door.look(secret).state()).isEqualTo(State.INSIDE);
        assertThat(door.mine()).isEmpty();
        assertThatThrownBy(() -> door.accept(secret)).hasMessage("intervision.invitation.inside");
        assertThatThrownBy(() -> circle.require(group)).hasMessage("intervision.agreement.first");
    }

    @Test
    void anInvitationThatIsPassedOnLetsNobodyIn() {
        guest();
        fixture.somebody(Role.LEARNER);
        assertThat(door.look(secret).state()).isEqualTo(State.OTHER);
        assertThatThrownBy(() -> door.accept(secret)).hasMessage("error.notFound");
        assertThatThrownBy(() -> door.look("verzonnen")).hasMessage("error.notFound");
        assertThatThrownBy(() -> door.look(null)).hasMessage("error.notFound");
    }

    @Test
    void anInvitationEndsAfterFourteenDays() {
        var guest = guest();
        time.move(Duration.ofDays(14).minusMinutes(1));
        assertThat(door.look(secret).state()).isEqualTo(State.OPEN);
        time.move(Duration.ofMinutes(2));
        assertThat(door.look(secret).state()).isEqualTo(State.GONE);
        assertThat(door.mine()).isEmpty();
        assertThatThrownBy(() -> door.accept(secret)).hasMessage("intervision.invitation.gone");
        fixture.as(guide);
        assertThat(invitations.open(group)).isEmpty();
        invitations.invite(group, GroupFixture.address(guest));
        assertThat(invitations.open(group)).hasSize(1);
    }

    @Test
    void anInvitationThatIsTakenBackOrDeclinedCanNotBeAccepted() {
        var guest = guest();
        fixture.as(guide);
        invitations.revoke(group, invitations.open(group).get(0).id());
        fixture.as(guest);
        assertThat(door.look(secret).state()).isEqualTo(State.GONE);
        assertThatThrownBy(() -> door.accept(secret)).hasMessage("intervision.invitation.gone");
        fixture.as(guide);
        invitations.invite(group, GroupFixture.address(guest));
        fixture.as(guest);
        var again = door.mine().get(0).id();
        door.declineMine(again);
        assertThatThrownBy(() -> door.acceptMine(again)).hasMessage("intervision.invitation.gone");
    }

    @Test
    void whatCanNotBeInvitedIsToldBesideTheField() {
        var member = fixture.agrees(group, guide);
        assertThatThrownBy(() -> invitations.invite(group, "geen adres")).hasMessage("membership.error.email");
        assertThatThrownBy(() -> invitations.invite(group, null)).hasMessage("membership.error.email");
        assertThatThrownBy(() -> invitations.invite(group, GroupFixture.address(member)))
                .hasMessage("intervision.invite.inside");
        assertThatThrownBy(() -> invitations.invite(group, GroupFixture.address(guide)))
                .hasMessage("intervision.invite.inside");
        invitations.invite(group, "Gast." + group + "@voorbeeld.test");
        assertThatThrownBy(() -> invitations.invite(group, "gast." + group + "@VOORBEELD.test "))
                .hasMessage("intervision.invite.twice");
    }

    @Test
    void nobodyCausesAFloodOfMail() {
        for (int i = 0; i < InvitationDesk.A_DAY; i++) {
            invitations.invite(group, "gast" + i + "." + group + "@voorbeeld.test");
        }
        assertThatThrownBy(() -> invitations.invite(group, "nog." + group + "@voorbeeld.test"))
                .hasMessage("intervision.invite.tooMany");
        time.move(Duration.ofDays(1).plusMinutes(1));
        invitations.invite(group, "nog." + group + "@voorbeeld.test");
    }

    @Test
    void aFullGroupTakesNobodyAndTheInvitationStays() {
        var guest = guest();
        fixture.as(guide);
        fixture.joins(group, guide);
        fixture.joins(group, guide);
        assertThatThrownBy(() -> invitations.invite(group, "nog@voorbeeld.test"))
                .hasMessage("intervision.full");
        fixture.as(guest);
        assertThat(door.look(secret).state()).isEqualTo(State.FULL);
        assertThatThrownBy(() -> door.accept(secret)).hasMessage("intervision.full");
        assertThatThrownBy(() -> requests.ask(group, "Graag.")).hasMessage("intervision.full");
        fixture.as(guide);
        desk.change(group, fixture.plan(4));
        fixture.as(guest);
        assertThat(door.accept(secret)).isEqualTo(group);
    }

    @Test
    void anInvitationIntoAClosedGroupIsGone() {
        var guest = guest();
        fixture.as(guide);
        desk.close(group, "Klaar.");
        fixture.as(guest);
        assertThat(door.look(secret).state()).isEqualTo(State.GONE);
        assertThat(door.mine()).isEmpty();
        assertThatThrownBy(() -> door.accept(secret)).hasMessage("intervision.closed");
    }

    @Test
    void aRequestIsAskedOnceAndAnsweredOnce() {
        fixture.somebody(Role.LEARNER);
        assertThatThrownBy(() -> requests.ask(group, " ")).hasMessage("intervision.error.motivation");
        assertThatThrownBy(() -> requests.ask(group, "x".repeat(501))).hasMessage("error.tooLong");
        requests.ask(group, "Ik werk alleen en wil meedenken.");
        assertThatThrownBy(() -> requests.ask(group, "Nog eens.")).hasMessage("intervision.request.waiting");
        assertThat(lobby.asked()).extracting(Lobby.Asked::group).containsExactly(group);
        assertThat(lobby.open()).extracting(GroupFacts::id).doesNotContain(group);
        fixture.as(guide);
        var asked = requests.waiting(group).get(0);
        assertThat(asked.motivation()).isEqualTo("Ik werk alleen en wil meedenken.");
        requests.accept(group, asked.id());
        assertThatThrownBy(() -> requests.decline(group, asked.id())).hasMessage("intervision.request.gone");
        assertThat(circle.require(group).facts().seatsTaken()).isEqualTo(2);
    }

    @Test
    void whoIsDeclinedOrTakesItBackCanAskAgain() {
        var asker = fixture.somebody(Role.LEARNER);
        requests.ask(group, "Graag.");
        requests.withdraw(group);
        requests.ask(group, "Toch graag.");
        fixture.as(guide);
        requests.decline(group, requests.waiting(group).get(0).id());
        assertThat(requests.waiting(group)).isEmpty();
        fixture.as(asker);
        requests.ask(group, "Later graag.");
    }

    @Test
    void aGroupForInvitedPeopleIsNotThereForOthers() {
        var plan = fixture.plan(8);
        var hidden = desk.start(new GroupPlan(
                plan.name(), plan.theme(), Access.INVITED, null, 2, 8, MeetingForm.ONLINE, null, 6, plan.endsOn()));
        fixture.somebody(Role.FACILITATOR);
        assertThat(lobby.open()).extracting(GroupFacts::id).contains(group).doesNotContain(hidden);
        assertThatThrownBy(() -> requests.group(hidden)).hasMessage("error.notFound");
        assertThatThrownBy(() -> requests.ask(hidden, "Graag.")).hasMessage("error.notFound");
    }

    @Test
    void whoComesInByInvitationAsksNoLonger() {
        guest();
        requests.ask(group, "Graag.");
        door.accept(secret);
        assertThat(lobby.asked()).isEmpty();
        fixture.as(guide);
        assertThat(requests.waiting(group)).isEmpty();
    }
}
