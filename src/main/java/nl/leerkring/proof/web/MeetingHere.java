package nl.leerkring.proof.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.meeting.MeetingFacts;
import nl.leerkring.meeting.MeetingId;
import nl.leerkring.meeting.MeetingRoom;
import nl.leerkring.shared.DomainException;
import org.omnifaces.util.Faces;

/** The meeting of the address. */
@RequestScoped
class MeetingHere {
    @Inject
    MeetingRoom meetings;

    private MeetingFacts meeting;

    /** @throws DomainException 404 for who is not in the group, and when it is a meeting of another group than the address says */
    MeetingFacts meeting() {
        if (meeting == null) {
            var found = meetings.require(MeetingId.of(Faces.getRequestParameter("meeting")));
            if (!found.group().equals(GroupId.of(Faces.getRequestParameter("id")))) {
                throw DomainException.notFound();
            }
            meeting = found;
        }
        return meeting;
    }

    MeetingId id() {
        return meeting().id();
    }
}
