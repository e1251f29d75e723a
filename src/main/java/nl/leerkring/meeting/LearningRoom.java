package nl.leerkring.meeting;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.leerkring.intervision.GroupFacts;
import nl.leerkring.intervision.Roster;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** What the caller learned in all meetings ever, also of groups that are closed or left. */
@UseCase
public class LearningRoom {
    @Inject
    Caller caller;

    @Inject
    Meetings meetings;

    @Inject
    Afterwards afterwards;

    @Inject
    Roster roster;

    /** @param group its name @param at when the meeting was */
    public record Row(MeetingId meeting, String group, Instant at, AfterDesk.Note note) {}

    /** The caller's own, the newest first. */
    @Permit(audited = false)
    public List<Row> mine() {
        return afterwards.pointsOf(caller.requireMember()).stream()
                .map(point -> {
                    var meeting = meetings.find(point.meeting()).orElseThrow(DomainException::notFound);
                    var group =
                            roster.facts(meeting.group()).map(GroupFacts::name).orElse("");
                    return new Row(point.meeting(), group, meeting.slot().startsAt(), afterwards.note(point));
                })
                .toList();
    }

    /** Shares an own one with the group no longer, also when the group is left or closed. @throws DomainException 404 */
    @Permit
    public void unshare(MeetingId id) {
        var point = own(id);
        point.at(false, point.writtenAt());
    }

    /** Removes an own one for good. @throws DomainException 404 */
    @Permit
    public void remove(MeetingId id) {
        afterwards.remove(own(id));
    }

    private LearningPoint own(MeetingId id) {
        return afterwards.point(id, caller.requireMember()).orElseThrow(DomainException::notFound);
    }
}
