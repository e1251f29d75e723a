package nl.leerkring.activity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.LongConsumer;
import nl.leerkring.activity.MeetingRoom;
import nl.leerkring.activity.MeetingRow;
import nl.leerkring.learning.web.PartView;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Choosing a date of a meeting. */
@Named
@RequestScoped
public class MeetingView {
    @Inject
    MeetingRoom meetingRoom;

    @Inject
    PartView partView;

    @Inject
    Go go;

    private List<MeetingRow> dates;

    public List<MeetingRow> getDates() {
        if (dates == null) {
            dates = meetingRoom.dates(slug(), part());
        }
        return dates;
    }

    public void take() {
        act("take", id -> meetingRoom.take(slug(), part(), id));
    }

    public void leave() {
        act("leave", id -> meetingRoom.leave(slug(), part(), id));
    }

    /** Before showing: what was pressed. */
    public void act() {
        if (partView.getPage() == null) {
            return;
        }
        if (Faces.isPostback() && Faces.getRequestParameter("take") != null) {
            take();
        } else if (Faces.isPostback() && Faces.getRequestParameter("leave") != null) {
            leave();
        }
    }

    private void act(String name, LongConsumer action) {
        var id = Faces.getRequestParameter(name);
        go.tried(() -> {
            action.accept(id.matches("\\d{1,18}") ? Long.parseLong(id) : -1);
            go.to(partView.address(partView.getPage().row()), "learning.saved");
        });
    }

    private String slug() {
        return partView.getPage().slug();
    }

    private String part() {
        return partView.getPage().part().id();
    }
}
