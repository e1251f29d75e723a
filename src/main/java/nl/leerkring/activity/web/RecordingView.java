package nl.leerkring.activity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.activity.ViewingRoom;
import nl.leerkring.learning.web.PartView;
import nl.leerkring.shared.web.Go;

/** A film or a recording as a part of its own. */
@Named
@RequestScoped
public class RecordingView {
    @Inject
    ViewingRoom viewingRoom;

    @Inject
    PartView partView;

    @Inject
    Go go;

    private Integer percent;

    public int getPercent() {
        if (percent == null) {
            percent = viewingRoom.percent(slug(), part());
        }
        return percent;
    }

    /** The text was read. */
    public void read() {
        go.tried(() -> {
            viewingRoom.read(slug(), part());
            onward();
        });
    }

    private void onward() {
        var page = partView.getPage();
        go.to(page.next() == null ? "/learning" : partView.address(page.next()));
    }

    private String slug() {
        return partView.getPage().slug();
    }

    private String part() {
        return partView.getPage().part().id();
    }
}
