package nl.leerkring.intervision;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.EmailAddress;
import nl.leerkring.membership.Person;
import nl.leerkring.membership.Secret;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.UseCase;

/** Inviting people into a group, for who guides it. */
@UseCase
public class InvitationDesk {
    /** So many mails one person can cause in a day: a group is small, a flood of mail is not meant. */
    static final int A_DAY = 30;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Circle circle;

    @Inject
    Groups groups;

    @Inject
    Doors doors;

    @Inject
    Seekers seekers;

    @Inject
    Directory directory;

    @Inject
    GroupMails mails;

    /** An invitation that waits. @param who the address, or the name of who was found by seeking */
    public record Row(long id, String who, Instant invitedAt, Instant expiresAt) {}

    /** Invitations that wait for an answer. */
    @Permit(audited = false)
    public List<Row> open(GroupId id) {
        circle.requireFacilitator(id);
        var open = doors.openIn(id, clock.now());
        var cards = directory.cards(open.stream()
                .map(GroupInvitation::sought)
                .filter(Objects::nonNull)
                .toList());
        return open.stream()
                .map(invitation -> new Row(
                        invitation.id(),
                        invitation.sought() == null
                                ? invitation.email()
                                : cards.containsKey(invitation.sought())
                                        ? cards.get(invitation.sought()).displayName()
                                        : "?",
                        invitation.invitedAt(),
                        invitation.expiresAt()))
                .toList();
    }

    /** Mails an invitation to an address, whether it has an account or not. @throws DomainException beside the field, or refused */
    @Permit
    public void invite(GroupId id, String email) {
        var group = lockGuided(id);
        var tidy = EmailAddress.require("email", email);
        invite(group, tidy, null, directory.byEmail(tidy).map(Person::id).orElse(null));
    }

    /** Invites somebody who seeks a group; the facilitator sees no address. @throws DomainException 404 when they no longer seek */
    @Permit(Role.FACILITATOR)
    public void inviteSeeker(GroupId id, long seekerId) {
        var group = lockGuided(id);
        var member = seekers.find(seekerId, clock.now())
                .map(Seeker::member)
                .orElseThrow(() -> DomainException.refused("intervision.seeking.gone"));
        var person = directory.person(member).orElseThrow(DomainException::notFound);
        invite(group, person.email(), member, member);
    }

    /** Takes an invitation back; its link stops working. @throws DomainException 404 when it is no invitation of this group */
    @Permit
    public void revoke(GroupId id, long invitation) {
        lockGuided(id);
        doors.invitation(invitation)
                .filter(found -> found.group().equals(id))
                .orElseThrow(DomainException::notFound)
                .revoke(clock.now());
    }

    private void invite(IntervisionGroup group, String email, MemberId sought, MemberId known) {
        var now = clock.now();
        if (known != null && groups.seat(group.id(), known).isPresent()) {
            throw DomainException.invalid("email", "intervision.invite.inside");
        }
        group.requireSeat(groups.count(group.id()));
        if (doors.openIn(group.id(), now).stream()
                .anyMatch(waiting -> waiting.email().equals(email))) {
            throw DomainException.invalid("email", "intervision.invite.twice");
        }
        var me = caller.requireMember();
        if (doors.invitedBy(me, now.minus(Duration.ofDays(1))) >= A_DAY) {
            throw DomainException.invalid("email", "intervision.invite.tooMany", A_DAY);
        }
        var secret = Secret.create();
        doors.add(new GroupInvitation(group.id(), email, sought, Secret.hash(secret), me, now));
        mails.invite(group, email, secret, me);
    }

    private IntervisionGroup lockGuided(GroupId id) {
        var group = groups.lock(id);
        circle.requireFacilitator(id).requireOpen();
        return group;
    }
}
