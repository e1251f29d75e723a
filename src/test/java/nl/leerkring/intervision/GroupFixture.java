package nl.leerkring.intervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.concurrent.ThreadLocalRandom;
import nl.leerkring.membership.FixtureDirectory;
import nl.leerkring.membership.Secret;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;

/** Groups and people for tests, made by the use cases. */
@ApplicationScoped
public class GroupFixture {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    GroupDesk desk;

    @Inject
    AgreementRoom agreements;

    @Inject
    InvitationDesk invitations;

    @Inject
    InvitationDoor door;

    @Inject
    RequestDesk requests;

    @Inject
    Doors doors;

    /** Somebody new, who acts from now on. */
    public MemberId somebody(Role role) {
        var member = new MemberId(
                FixtureDirectory.FIRST + ThreadLocalRandom.current().nextLong(FixtureDirectory.FIRST));
        as(member, role);
        return member;
    }

    public void as(MemberId member, Role role) {
        caller.become(member, EnumSet.of(Role.LEARNER, role));
    }

    public void as(MemberId member) {
        as(member, Role.LEARNER);
    }

    /** Nobody is signed in. */
    public void nobody() {
        caller.become(null, EnumSet.noneOf(Role.class));
    }

    /** The address of a made-up member. */
    static String address(MemberId member) {
        return "proef-" + member.value() + "@leerkring.invalid";
    }

    GroupPlan plan(int most) {
        return new GroupPlan(
                "Intervisie Proefkade",
                "Grenzen in het werk",
                Access.REQUEST,
                null,
                2,
                most,
                MeetingForm.ONLINE,
                null,
                6,
                clock.today().plusYears(2));
    }

    /** A group that the caller starts, with the agreement accepted. */
    public GroupId started(int most) {
        var id = desk.start(plan(most));
        agreements.accept(id, 1);
        return id;
    }

    /** Somebody new comes in by invitation; who invited acts again afterwards. */
    public MemberId joins(GroupId group, MemberId guide) {
        var member = somebody(Role.LEARNER);
        as(guide);
        invitations.invite(group, address(member));
        as(member);
        accept(group);
        as(guide);
        return member;
    }

    /** The same, and the agreement is accepted. */
    public MemberId agrees(GroupId group, MemberId guide) {
        var member = joins(group, guide);
        as(member);
        agreements.accept(group, agreements.read(group).text().version());
        as(guide);
        return member;
    }

    /** Somebody who is there already comes in by invitation and agrees; who invited acts again afterwards. */
    public void comesIn(GroupId group, MemberId guide, MemberId member) {
        as(guide);
        invitations.invite(group, address(member));
        as(member);
        accept(group);
        agreements.accept(group, agreements.read(group).text().version());
        as(guide);
    }

    /** The caller accepts the invitation into this group. */
    void accept(GroupId group) {
        door.mine().stream().filter(card -> card.groupId().equals(group)).forEach(card -> door.acceptMine(card.id()));
    }

    /** An invitation with a secret that the test knows. @return its id */
    @Transactional
    public long invited(GroupId group, MemberId by, String email, String secret, Instant at) {
        var invitation = new GroupInvitation(group, email, null, Secret.hash(secret), by, at);
        doors.add(invitation);
        return invitation.id();
    }
}
