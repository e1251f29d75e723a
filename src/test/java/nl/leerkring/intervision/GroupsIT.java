package nl.leerkring.intervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import nl.leerkring.membership.AccountRemoved;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.support.Queries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of a group: starting, agreeing, guiding together, handing over, leaving, closing. */
@ArquillianTest
class GroupsIT {
    @Inject
    GroupFixture fixture;

    @Inject
    HeardOfGroups heard;

    @Inject
    Clock clock;

    @Inject
    Circle circle;

    @Inject
    GroupDesk desk;

    @Inject
    MemberDesk members;

    @Inject
    AgreementRoom agreements;

    @Inject
    InvitationDesk invitations;

    @Inject
    RequestDesk requests;

    @Inject
    Lobby lobby;

    @Inject
    Event<AccountRemoved> removed;

    @Inject
    UserTransaction transaction;

    private MemberId guide;
    private GroupId group;

    @BeforeEach
    void aGroup() {
        guide = fixture.somebody(Role.LEARNER);
        group = fixture.started(8);
    }

    @Test
    void whoStartsAGroupGuidesItAndAgreesFirst() {
        var started = desk.start(fixture.plan(8));
        assertThatThrownBy(() -> circle.require(started))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        first ->
                                assertThat(first.address()).isEqualTo("/intervision/groups/" + started + "/agreement"));
        var page = agreements.read(started);
        assertThat(page.text().version()).isEqualTo(1);
        assertThat(page.text().rules()).hasSizeGreaterThanOrEqualTo(5);
        agreements.accept(started, 1);
        agreements.accept(started, 1);
        var mine = circle.require(started);
        assertThat(mine.facilitator()).isTrue();
        assertThat(mine.agreedAt()).isBeforeOrEqualTo(clock.now());
        assertThat(heard.of(started)).containsExactly("GroupStarted", "MemberJoined");
    }

    @Test
    void aPlanWithAProblemStartsNothing() {
        var before = lobby.mine().size();
        var plan = fixture.plan(21);
        assertThatThrownBy(() -> desk.start(plan)).hasMessage("intervision.error.size");
        var foreign = new GroupPlan(
                "Groep", "Thema", Access.ORGANISATION, "vreemd", 2, 8, MeetingForm.ONLINE, null, 6, plan.endsOn());
        assertThatThrownBy(() -> desk.start(foreign)).hasMessage("intervision.error.organisation");
        assertThat(lobby.mine()).hasSize(before);
    }

    @Test
    void aNewVersionOfTheAgreementIsAcceptedAgainByEveryone() {
        var member = fixture.agrees(group, guide);
        agreements.write(group, "Alles blijft hier.\nWe beginnen op tijd.");
        assertThatThrownBy(() -> circle.require(group)).hasMessage("intervision.agreement.first");
        assertThatThrownBy(() -> agreements.accept(group, 1)).hasMessage("intervision.agreement.changed");
        agreements.accept(group, 2);
        assertThat(circle.members(group)).extracting(GroupMemberRow::agreed).containsExactly(true, false);
        fixture.as(member);
        var page = agreements.read(group);
        assertThat(page.before()).isTrue();
        assertThat(page.agreedAt()).isNull();
        assertThat(page.earlier()).hasSize(1);
        assertThatThrownBy(() -> circle.overview(group)).hasMessage("intervision.agreement.first");
        agreements.accept(group, 2);
        assertThat(circle.overview(group).agreement().rules())
                .containsExactly("Alles blijft hier.", "We beginnen op tijd.");
    }

    @Test
    void theSameTextAgainIsNoNewVersionAndAnEmptyOneIsRefused() {
        agreements.write(group, agreements.read(group).text().content() + "\r\n");
        assertThat(circle.require(group).agreement()).isEqualTo(1);
        assertThatThrownBy(() -> agreements.write(group, " \n ")).hasMessage("intervision.error.agreement");
    }

    @Test
    void theLastFacilitatorCannotLeaveOrStepBackBeforeAnotherGuides() {
        assertThatThrownBy(() -> members.leave(group)).hasMessage("intervision.leave.last");
        var member = fixture.agrees(group, guide);
        assertThatThrownBy(() -> members.leave(group)).hasMessage("intervision.leave.last");
        assertThatThrownBy(() -> members.stepBack(group)).hasMessage("intervision.leave.last");
        assertThatThrownBy(() -> members.handOver(group, guide)).hasMessage("intervision.handover.self");
        members.handOver(group, member);
        assertThat(circle.require(group).facilitator()).isFalse();
        members.leave(group);
        assertThatThrownBy(() -> circle.require(group)).hasMessage("error.notFound");
        fixture.as(member);
        assertThat(circle.members(group))
                .extracting(GroupMemberRow::facilitator)
                .containsExactly(true);
        assertThat(heard.of(group)).endsWith("MemberLeft");
    }

    @Test
    void twoCanGuideAndOneOfThemCanStepBack() {
        var member = fixture.agrees(group, guide);
        members.promote(group, member);
        members.promote(group, member);
        members.stepBack(group);
        assertThat(circle.require(group).facilitator()).isFalse();
        fixture.as(member);
        assertThat(circle.require(group).facilitator()).isTrue();
    }

    @Test
    void whoLeftCanBeInvitedAgain() {
        var member = fixture.agrees(group, guide);
        fixture.as(member);
        members.leave(group);
        fixture.as(guide);
        invitations.invite(group, GroupFixture.address(member));
        fixture.as(member);
        fixture.accept(group);
        assertThat(circle.require(group).facts().seatsTaken()).isEqualTo(2);
    }

    @Test
    void aClosedGroupCanBeReadAndNotChanged() {
        var member = fixture.agrees(group, guide);
        fixture.somebody(Role.LEARNER);
        requests.ask(group, "Ik wil graag meedoen.");
        fixture.as(guide);
        var request = requests.waiting(group).get(0).id();
        assertThatThrownBy(() -> desk.close(group, " ")).hasMessage("intervision.error.reason");
        desk.close(group, "We zijn klaar.");
        assertThat(circle.require(group).facts().closeReason()).isEqualTo("We zijn klaar.");
        for (var action : new Runnable[] {
            () -> desk.close(group, "Nog eens."),
            () -> desk.change(group, fixture.plan(8)),
            () -> agreements.write(group, "Anders."),
            () -> agreements.accept(group, 1),
            () -> invitations.invite(group, "laat@voorbeeld.test"),
            () -> requests.accept(group, request),
            () -> members.promote(group, member),
            () -> members.stepBack(group),
            () -> members.leave(group),
            () -> circle.require(group).requireOpen()
        }) {
            assertThatThrownBy(action::run).hasMessage("intervision.closed");
        }
        fixture.somebody(Role.LEARNER);
        assertThatThrownBy(() -> requests.ask(group, "Ik ook.")).hasMessage("intervision.closed");
        assertThat(lobby.open()).extracting(GroupFacts::id).doesNotContain(group);
        assertThat(heard.of(group)).contains("GroupClosed");
    }

    @Test
    void whenTheAccountOfTheOnlyFacilitatorGoesWhoIsInItLongestGuides() throws Exception {
        var first = fixture.agrees(group, guide);
        fixture.agrees(group, guide);
        remove(guide);
        fixture.as(first);
        assertThat(circle.members(group))
                .extracting(GroupMemberRow::facilitator)
                .containsExactly(true, false);
        remove(first);
        assertThat(heard.of(group)).doesNotContain("GroupClosed");
    }

    @Test
    void aGroupWithoutPeopleIsClosed() throws Exception {
        remove(guide);
        assertThat(heard.of(group)).endsWith("MemberLeft", "GroupClosed");
    }

    @Test
    void thePageOfAGroupCostsAHandfulOfQueriesWhateverItsSize() {
        var alone = cost();
        fixture.agrees(group, guide);
        fixture.agrees(group, guide);
        fixture.agrees(group, guide);
        assertThat(cost()).isEqualTo(alone).isLessThanOrEqualTo(5);
    }

    private long cost() {
        return Queries.of(() -> circle.overview(group));
    }

    private void remove(MemberId member) throws Exception {
        transaction.begin();
        removed.fire(new AccountRemoved(member));
        transaction.commit();
    }
}
