package nl.leerkring.harvest.photo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.harvest.photo.PhotoDesk;
import nl.leerkring.harvest.photo.PhotoId;
import nl.leerkring.harvest.photo.PhotoRow;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** The photos of an edition at the desk. */
@Named
@RequestScoped
public class DeskPhotosView {
    @Inject
    PhotoDesk desk;

    @Inject
    Go go;

    private List<PhotoRow> rows;

    /** Before showing: does what was asked. */
    public void act() {
        if (!Faces.isPostback()) {
            return;
        }
        pressed("photoPublish", id -> desk.publish(series(), number(), id), "photo.toast.published");
        pressed("photoHide", id -> desk.hide(series(), number(), id), "photo.toast.hidden");
        pressed("photoRemove", id -> desk.remove(series(), number(), id), "photo.toast.removed");
    }

    private void pressed(String button, java.util.function.Consumer<PhotoId> act, String toast) {
        var wanted = Faces.getRequestParameter(button);
        if (wanted != null && !Faces.isResponseComplete() && go.tried(() -> act.accept(PhotoId.of(wanted)))) {
            go.to("/arena/desk/" + series() + "/" + number() + "/harvest#photos", toast);
        }
    }

    public List<PhotoRow> getRows() {
        if (rows == null) {
            rows = desk.look(series(), number());
        }
        return rows;
    }

    private static String series() {
        return Faces.getRequestParameter("series");
    }

    private static String number() {
        return Faces.getRequestParameter("number");
    }
}
