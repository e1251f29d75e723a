package nl.leerkring.intervision;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** What somebody does who is invited. Only the owner of the invited address comes in. */
@UseCase
public class InvitationDoor {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Groups groups;

    @Inject
    Doors doors;

    @Inject
    Seating seating;

    @Inject
    Directory directory;

    /** What can be done with an invitation now. */
    public enum State {
        /** Sign in or make an account first. */
        VISITOR,
        /** It can be accepted. */
        OPEN,
        /** It was sent to another address than that of this account. */
        OTHER,
        /** The group has no seat left for now. */
        FULL,
        /** The caller is in the group. */
        INSIDE,
        /** It was answered, taken back or is too old, or the group was closed. */
        GONE
    }

    /** An invitation as who holds it sees it: the group's name and who invites, no more. */
    public record Card(long id, String group, String inviter, Instant expiresAt, State state, GroupId groupId) {}

    /** The invitation of a mailed address. @throws DomainException 404 when there is none */
    @Permit(everyone = true, audited = false)
    public Card look(String token) {
        return card(doors.withSecret(token).orElseThrow(DomainException::notFound));
    }

    /** Invitations that wait for the caller. */
    @Permit(audited = false)
    public List<Card> mine() {
        var open = doors.openFor(me().email(), clock.now());
        var known = groups.all(open.stream().map(GroupInvitation::group).toList()).stream()
                .collect(Collectors.toMap(IntervisionGroup::id, Function.identity()));
        return open.stream()
                .filter(invitation -> !known.get(invitation.group()).isClosed())
                .map(this::card)
                .toList();
    }

    /** Comes in. @throws DomainException 404 when it is somebody else's, refused when it is gone or the group is full */
    @Permit
    public GroupId accept(String token) {
        return accept(own(doors.withSecret(token).orElseThrow(DomainException::notFound)));
    }

    /** The same for one in the list of the caller. */
    @Permit
    public GroupId acceptMine(long id) {
        return accept(own(doors.invitation(id).orElseThrow(DomainException::notFound)));
    }

    /** Does not come in. */
    @Permit
    public void decline(String token) {
        decline(own(doors.withSecret(token).orElseThrow(DomainException::notFound)));
    }

    /** The same for one in the list of the caller. */
    @Permit
    public void declineMine(long id) {
        decline(own(doors.invitation(id).orElseThrow(DomainException::notFound)));
    }

    private GroupId accept(GroupInvitation invitation) {
        var group = groups.lock(invitation.group());
        var member = caller.requireMember();
        seating.join(group, member, GroupRole.MEMBER);
        doors.fresh(invitation).accept(clock.now());
        doors.waiting(group.id(), member).ifPresent(request -> request.withdraw(clock.now()));
        return group.id();
    }

    private void decline(GroupInvitation invitation) {
        groups.lock(invitation.group());
        doors.fresh(invitation).decline(clock.now());
    }

    private GroupInvitation own(GroupInvitation invitation) {
        if (!invitation.email().equals(me().email())) {
            throw DomainException.notFound();
        }
        return invitation;
    }

    private Person me() {
        return directory.person(caller.requireMember()).orElseThrow(DomainException::notFound);
    }

    private Card card(GroupInvitation invitation) {
        var group = groups.find(invitation.group()).orElseThrow(DomainException::notFound);
        var inviter = directory.person(invitation.invitedBy()).map(Person::displayName);
        return new Card(
                invitation.id(),
                group.name(),
                inviter.orElse("Leerkring"),
                invitation.expiresAt(),
                state(invitation, group.facts(groups.count(group.id()))),
                group.id());
    }

    private State state(GroupInvitation invitation, GroupFacts group) {
        var member = caller.member();
        if (member.isPresent() && groups.seat(group.id(), member.get()).isPresent()) {
            return State.INSIDE;
        }
        if (!invitation.isOpen(clock.now()) || group.closed()) {
            return State.GONE;
        }
        if (member.isEmpty()) {
            return State.VISITOR;
        }
        if (!invitation.email().equals(me().email())) {
            return State.OTHER;
        }
        return group.full() ? State.FULL : State.OPEN;
    }
}
