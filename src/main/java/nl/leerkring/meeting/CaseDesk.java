package nl.leerkring.meeting;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;
import nl.leerkring.vault.Vault;

/** Cases before a meeting: bringing, changing and taking back one's own, and voting. Their texts exist sealed only. */
@UseCase
public class CaseDesk {
    /** Most cases of one person in one meeting. */
    static final int MOST = 3;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Door door;

    @Inject
    Brought brought;

    @Inject
    Vault vault;

    /** A case as the group reads it. @param mine whether it is of the viewer @param chosen whether the viewer votes for it */
    public record Row(long id, MemberId owner, CaseText text, long votes, boolean mine, boolean chosen) {}

    /** The cases of a meeting; none when they are destroyed. @throws DomainException as {@link MeetingRoom#require} */
    @Permit(audited = false)
    public List<Row> of(MeetingId id) {
        var meeting = door.read(id).meeting();
        if (meeting.facts().destroyed()) {
            return List.of();
        }
        var me = caller.requireMember();
        var votes = brought.votes(id);
        return brought.cases(id).stream()
                .map(one -> new Row(
                        one.id(),
                        one.member(),
                        text(meeting, one),
                        votes.values().stream()
                                .filter(voted -> voted == one.id())
                                .count(),
                        one.member().equals(me),
                        Objects.equals(votes.get(me), one.id())))
                .toList();
    }

    /** The text of an own case. @throws DomainException 404 when it is not there or of somebody else */
    @Permit(audited = false)
    public CaseText mine(MeetingId id, long caseId) {
        var meeting = door.read(id).meeting();
        return text(meeting, own(id, caseId));
    }

    /**
     * Brings a case in.
     *
     * @param checked whether the owner looked at what {@link CaseText#hints} found
     * @throws DomainException beside the field
     */
    @Permit
    public long bring(MeetingId id, CaseText text, boolean checked) {
        var meeting = door.before(id).meeting();
        var tidy = passed(text, checked);
        var me = caller.requireMember();
        if (brought.cases(id).stream().filter(one -> one.member().equals(me)).count() >= MOST) {
            throw DomainException.refused("meeting.case.most", MOST);
        }
        var added = new MeetingCase(id, me, clock.now());
        brought.add(added);
        seal(meeting, added, tidy);
        return added.id();
    }

    /** Changes an own case. @throws DomainException as {@link #bring}, 404 for a case of somebody else */
    @Permit
    public void change(MeetingId id, long caseId, CaseText text, boolean checked) {
        var meeting = door.before(id).meeting();
        seal(meeting, own(id, caseId), passed(text, checked));
    }

    /** Takes an own case back; it is empty at once, and so are the votes for it. */
    @Permit
    public void withdraw(MeetingId id, long caseId) {
        door.before(id);
        var one = own(id, caseId);
        one.withdraw(clock.now());
        brought.unvoteCase(one.id());
    }

    /** Votes for which case comes first; another choice replaces it. */
    @Permit
    public void vote(MeetingId id, long caseId) {
        door.before(id);
        brought.vote(of(id, caseId), caller.requireMember(), clock.now());
    }

    private static CaseText passed(CaseText text, boolean checked) {
        var tidy = text.tidy();
        if (!checked && !tidy.hints().isEmpty()) {
            throw DomainException.invalid("checked", "meeting.case.check");
        }
        return tidy;
    }

    private MeetingCase of(MeetingId id, long caseId) {
        return brought.find(caseId).filter(one -> one.meeting().equals(id)).orElseThrow(DomainException::notFound);
    }

    private MeetingCase own(MeetingId id, long caseId) {
        var one = of(id, caseId);
        if (!one.member().equals(caller.requireMember())) {
            throw DomainException.notFound();
        }
        return one;
    }

    private void seal(IntervisionMeeting meeting, MeetingCase one, CaseText text) {
        one.tell(
                vault.seal(meeting.vault(), one.place("title"), text.title()),
                vault.seal(meeting.vault(), one.place("story"), text.story()),
                vault.seal(meeting.vault(), one.place("question"), text.question()));
    }

    private CaseText text(IntervisionMeeting meeting, MeetingCase one) {
        return new CaseText(
                vault.open(meeting.vault(), one.place("title"), one.title()),
                vault.open(meeting.vault(), one.place("story"), one.story()),
                vault.open(meeting.vault(), one.place("question"), one.question()));
    }
}
