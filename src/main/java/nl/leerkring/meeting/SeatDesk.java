package nl.leerkring.meeting;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerkring.intervision.Roster;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Typed;
import nl.leerkring.shared.UseCase;
import nl.leerkring.vault.Vault;

/** Who comes to a meeting, who brings a case in and who chairs. Roles are proposed in turn; nobody must. */
@UseCase
public class SeatDesk {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Door door;

    @Inject
    Meetings meetings;

    @Inject
    Brought brought;

    @Inject
    Roster roster;

    @Inject
    MeetingMails mails;

    @Inject
    Vault vault;

    /** Somebody who cannot come. @param reason null when it is destroyed */
    public record Away(MemberId member, String reason) {}

    /**
     * How a role stands.
     *
     * @param holder who has it, or null
     * @param proposed who is asked, or null when somebody has it or nobody is left
     * @param times how often who is asked had it
     * @param last when, or null for never
     * @param mayTake whether the viewer can say yes
     */
    public record RoleState(
            MeetingRole role, MemberId holder, MemberId proposed, int times, Instant last, boolean mayTake) {}

    /** Who cannot come. @throws DomainException as {@link MeetingRoom#require} */
    @Permit(audited = false)
    public List<Away> away(MeetingId id) {
        var meeting = door.read(id).meeting();
        return brought.absences(id).stream()
                .map(absence -> new Away(absence.member(), reason(meeting, absence)))
                .toList();
    }

    /** Both roles. @throws DomainException as {@link MeetingRoom#require} */
    @Permit(audited = false)
    public List<RoleState> roles(MeetingId id) {
        var meeting = door.read(id).meeting();
        var members = roster.agreed(meeting.group());
        var away = brought.away(id);
        return Stream.of(MeetingRole.values())
                .map(role -> state(meeting, role, members, away))
                .toList();
    }

    /** The caller cannot come; who had a role gives it back. @throws DomainException beside the field without a reason */
    @Permit
    public void signOff(MeetingId id, String reason) {
        var meeting = door.before(id).meeting();
        var me = caller.requireMember();
        var tidy = Typed.line("reason", reason, "meeting.error.reason", Absence.REASON);
        var absence = brought.absence(id, me).orElseGet(() -> {
            var added = new Absence(id, me, clock.now());
            brought.add(added);
            return added;
        });
        absence.because(vault.seal(meeting.vault(), absence.place(), tidy));
        Stream.of(MeetingRole.values())
                .filter(role -> me.equals(meeting.holder(role)))
                .forEach(role -> meeting.give(role, null));
    }

    /** The caller comes after all, and gets what was changed in the meantime; twice is once. */
    @Permit
    public void comeBack(MeetingId id) {
        var meeting = door.before(id).meeting();
        var me = caller.requireMember();
        brought.absence(id, me).ifPresent(brought::remove);
        mails.invite(meeting, me);
    }

    /** The caller takes a role. @throws DomainException refused when another has it, or the caller has the other role or cannot come */
    @Permit
    public void take(MeetingId id, MeetingRole role) {
        var meeting = door.before(id).meeting();
        var me = caller.requireMember();
        if (me.equals(meeting.holder(role))) {
            return;
        }
        if (meeting.holder(role) != null) {
            throw DomainException.refused("meeting.role.taken");
        }
        if (me.equals(meeting.holder(role.other()))) {
            throw DomainException.refused("meeting.role.both");
        }
        if (brought.absence(id, me).isPresent()) {
            throw DomainException.refused("meeting.role.away");
        }
        brought.forgetRefusal(id, role, me);
        meeting.give(role, me);
    }

    /** The caller says no, or gives the role back; the next is proposed. */
    @Permit
    public void refuse(MeetingId id, MeetingRole role) {
        var meeting = door.before(id).meeting();
        var me = caller.requireMember();
        brought.refuse(id, role, me);
        if (me.equals(meeting.holder(role))) {
            meeting.give(role, null);
        }
    }

    private RoleState state(IntervisionMeeting meeting, MeetingRole role, List<MemberId> members, Set<MemberId> away) {
        var me = caller.requireMember();
        var holder = meeting.holder(role);
        var other = meeting.holder(role.other());
        var may = holder == null && !me.equals(other) && !away.contains(me);
        var proposal =
                holder == null ? propose(meeting, role, members, away) : Optional.<RotationPolicy.Proposal>empty();
        return new RoleState(
                role,
                holder,
                proposal.map(RotationPolicy.Proposal::member).orElse(null),
                proposal.map(RotationPolicy.Proposal::times).orElse(0),
                proposal.map(RotationPolicy.Proposal::last).orElse(null),
                may);
    }

    /** Who is asked for the other role is not asked for this one too. */
    private Optional<RotationPolicy.Proposal> propose(
            IntervisionMeeting meeting, MeetingRole role, List<MemberId> members, Set<MemberId> away) {
        var passed = new HashSet<>(away);
        passed.addAll(brought.refusals(meeting.id(), role));
        Optional.ofNullable(meeting.holder(role.other())).ifPresent(passed::add);
        if (role == MeetingRole.CHAIR && meeting.holder(MeetingRole.PRESENTER) == null) {
            propose(meeting, MeetingRole.PRESENTER, members, away)
                    .map(RotationPolicy.Proposal::member)
                    .ifPresent(passed::add);
        }
        return RotationPolicy.propose(members, turns(meeting, role), passed);
    }

    /** Who had the role in meetings before this one. */
    private List<RotationPolicy.Turn> turns(IntervisionMeeting meeting, MeetingRole role) {
        return meetings.of(meeting.group()).stream()
                .filter(one -> !one.facts().cancelled())
                .filter(one -> one.slot().startsAt().isBefore(meeting.slot().startsAt()))
                .filter(one -> Objects.nonNull(one.holder(role)))
                .map(one -> new RotationPolicy.Turn(one.holder(role), one.slot().startsAt()))
                .toList();
    }

    private String reason(IntervisionMeeting meeting, Absence absence) {
        return meeting.facts().destroyed() || absence.reason() == null
                ? null
                : vault.open(meeting.vault(), absence.place(), absence.reason());
    }
}
