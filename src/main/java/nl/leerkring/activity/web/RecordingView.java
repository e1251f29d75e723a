package nl.leerkring.activity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import nl.leerkring.activity.ViewingRoom;
import nl.leerkring.learning.web.PartView;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Text;

/** Films and recordings, in a lesson or as a part of their own. */
@Named
@RequestScoped
public class RecordingView {
    @Inject
    ViewingRoom viewingRoom;

    @Inject
    PartView partView;

    @Inject
    Go go;

    @Inject
    Text text;

    private Map<String, Integer> percents;

    /** "40% bekeken". */
    public String watched(String media) {
        return said(media, "activity.watched");
    }

    /** "40% beluisterd". */
    public String heard(String media) {
        return said(media, "activity.heard");
    }

    private String said(String media, String key) {
        if (percents == null) {
            percents = viewingRoom.percents(partView.getPage());
        }
        return percents.containsKey(media) ? text.of(key, percents.get(media)) : text.of(key + ".none");
    }

    /** Where to go when this part is done. */
    public String getOnward() {
        var page = partView.getPage();
        return page.next() == null ? "/learning" : partView.address(page.next());
    }

    /** The text was read. */
    public void read() {
        go.tried(() -> {
            viewingRoom.read(slug(), part());
            go.to(getOnward());
        });
    }

    private String slug() {
        return partView.getPage().slug();
    }

    private String part() {
        return partView.getPage().part().id();
    }
}
