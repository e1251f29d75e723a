package nl.leerkring.harvest.photo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.harvest.photo.PhotoDoor;
import nl.leerkring.harvest.photo.PhotoPlan;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** The page on which somebody adds a photo; what was refused stands there again, without the file: browsers keep that to themselves. */
@Named
@RequestScoped
public class PhotoFormView {
    @Inject
    PhotoDoor door;

    @Inject
    Go go;

    private PhotoPlan plan = new PhotoPlan("", false);
    private List<DomainException> problems = List.of();
    private PhotoDoor.Own own;

    /** What was wrong with what was sent. */
    void refuse(PhotoPlan sent, List<DomainException> why) {
        plan = sent;
        problems = why;
    }

    /** Before showing: what was wrong. */
    public void open() {
        problems.forEach(go::show);
    }

    /** Before showing the page of a personal link: 404 for one that does not exist; the address goes nowhere. */
    public void openOwn() {
        getOwn();
        Faces.getResponse().setHeader("Referrer-Policy", "no-referrer");
        Faces.getResponse().setHeader("X-Robots-Tag", "noindex");
        open();
    }

    public PhotoDoor.Own getOwn() {
        if (own == null) {
            own = door.look(Faces.getRequestParameter("token"));
        }
        return own;
    }

    public String getToken() {
        return Faces.getRequestParameter("token");
    }

    public PhotoPlan getPlan() {
        return plan;
    }
}
