package nl.leerkring.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.leerkring.intervision.Circle;
import nl.leerkring.intervision.MyGroup;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;

/** How the use cases of this feature come to a meeting: always through the gate of its group. */
@Dependent
class Door {
    @Inject
    Circle circle;

    @Inject
    Clock clock;

    @Inject
    Meetings meetings;

    /** A meeting and its group as the caller may see them. */
    record Inside(MyGroup group, IntervisionMeeting meeting) {
        MeetingFacts facts() {
            return meeting.facts();
        }
    }

    /** @throws DomainException 404 for who is not in its group; leads to the agreement when it is not accepted */
    Inside read(MeetingId id) {
        var meeting = meetings.find(id).orElseThrow(DomainException::notFound);
        return new Inside(circle.require(meeting.group()), meeting);
    }

    /** The meeting, ours until the end of the transaction, in a group that is open. */
    Inside change(MeetingId id) {
        var inside = read(id);
        inside.group().requireOpen();
        return new Inside(inside.group(), meetings.lock(id));
    }

    /** The same, for what can be done before it only. @throws DomainException refused when it was cancelled or is over */
    Inside before(MeetingId id) {
        var inside = change(id);
        inside.meeting().requireComing(clock.now());
        return inside;
    }

    /** The same, for who guides the group. @throws DomainException 403 for other members */
    Inside guide(MeetingId id) {
        var meeting = meetings.find(id).orElseThrow(DomainException::notFound);
        var group = circle.requireFacilitator(meeting.group()).requireOpen();
        return new Inside(group, meetings.lock(id));
    }
}
