package nl.leerkring.proof.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.intervision.Circle;
import nl.leerkring.proof.AttendanceRoom;
import nl.leerkring.shared.Clock;

/** The attendance list of a meeting, and how it stands with it on the page of the meeting. */
@Named
@RequestScoped
public class AttendanceView {
    @Inject
    AttendanceRoom room;

    @Inject
    MeetingHere here;

    @Inject
    Circle circle;

    @Inject
    Clock clock;

    private AttendanceRoom.Sheet sheet;

    public AttendanceRoom.Sheet getSheet() {
        if (sheet == null) {
            sheet = room.list(here.id());
        }
        return sheet;
    }

    public boolean isConfirmed() {
        return room.isConfirmed(here.id());
    }

    /** Whether it can be told now who was there: by who guides, from its begin on. */
    public boolean isAsked() {
        var meeting = here.meeting();
        return !meeting.cancelled()
                && !clock.now().isBefore(meeting.startsAt())
                && circle.require(meeting.group()).facilitator();
    }
}
