package nl.leerkring.harvest.photo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.harvest.photo.PhotoDoor;
import nl.leerkring.harvest.photo.PhotoId;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** The own photos on the page of a registration. */
@Named
@RequestScoped
public class OwnPhotosView {
    @Inject
    PhotoDoor door;

    @Inject
    Go go;

    private PhotoDoor.Own own;

    /** Before showing: takes away the photo of the button that was pressed. */
    public void act() {
        var wanted = Faces.isPostback() ? Faces.getRequestParameter("takeAway") : null;
        if (wanted != null && go.tried(() -> door.remove(token(), PhotoId.of(wanted)))) {
            go.to("/arena/registrations/" + token() + "#photos", "photo.toast.removed");
        }
    }

    public PhotoDoor.Own getOwn() {
        if (own == null) {
            own = door.look(token());
        }
        return own;
    }

    /** Page on which one adds a photo. */
    public String getAddress() {
        return "/arena/registrations/" + token() + "/photo";
    }

    private static String token() {
        return Faces.getRequestParameter("token");
    }
}
