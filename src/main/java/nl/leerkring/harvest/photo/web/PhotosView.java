package nl.leerkring.harvest.photo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.leerkring.arena.web.EditionView;
import nl.leerkring.harvest.photo.PhotoHall;
import nl.leerkring.harvest.photo.PhotoId;
import nl.leerkring.harvest.photo.PhotoRow;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.ClientAddress;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Photos on public pages, and the page on which somebody has one taken away. */
@Named
@RequestScoped
public class PhotosView {
    @Inject
    PhotoHall hall;

    @Inject
    EditionView edition;

    @Inject
    Go go;

    @Inject
    Clock clock;

    @Inject
    ReportBrake brake;

    @Inject
    ClientAddress client;

    private List<PhotoRow> here;
    private PhotoHall.Place place;

    /** What the edition of the page shows, as with the harvest when it is over. */
    public List<PhotoRow> getHere() {
        if (here == null) {
            here = edition.isOver() ? hall.of(edition.getCard().edition()) : List.of();
        }
        return here;
    }

    /** Before showing the page of one photo: takes it away when that was asked. @throws DomainException 404 when nobody may see it */
    public void act() {
        var card = getPlace().card();
        Faces.getResponse().setHeader("X-Robots-Tag", "noindex");
        if (!Faces.isPostback() || Faces.getRequestParameter("report") == null) {
            return;
        }
        var problems = hall.problems(getWords());
        problems.forEach(go::show);
        if (problems.isEmpty() && go.tried(this::report)) {
            go.to(card.series().address("/") + card.edition().number(), "photo.toast.reported");
        }
    }

    private void report() {
        var from = client.of((HttpServletRequest) Faces.getRequest());
        if (!brake.pause(from, clock.now()).isZero()) {
            throw DomainException.refused("photo.error.brake");
        }
        hall.report(field("series"), field("number"), PhotoId.of(field("photo")), getWords());
        brake.wrong(from, clock.now());
    }

    public PhotoHall.Place getPlace() {
        if (place == null) {
            place = hall.place(field("series"), field("number"), PhotoId.of(field("photo")));
        }
        return place;
    }

    public String getWords() {
        return Optional.ofNullable(field("words")).orElse("");
    }

    private static String field(String name) {
        return Faces.getRequestParameter(name);
    }
}
