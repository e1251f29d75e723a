package nl.leerkring.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.meeting.LearningRoom;
import nl.leerkring.meeting.MeetingId;
import nl.leerkring.shared.web.Go;

/** What the viewer learned in all meetings ever. */
@Named
@RequestScoped
public class LearningPointsView {
    private static final String HERE = "/intervision/learning-points";

    @Inject
    LearningRoom room;

    @Inject
    Go go;

    private List<LearningRoom.Row> rows;

    /** Before showing: does what a button asked for. */
    public void act() {
        if (Asked.pressed("unshare") && go.tried(() -> room.unshare(new MeetingId(Asked.id("unshare"))))) {
            go.to(HERE, "meeting.toast.unshared");
        }
        if (Asked.pressed("remove") && go.tried(() -> room.remove(new MeetingId(Asked.id("remove"))))) {
            go.to(HERE, "meeting.toast.removed");
        }
    }

    public List<LearningRoom.Row> getRows() {
        if (rows == null) {
            rows = room.mine();
        }
        return rows;
    }
}
