package nl.leerkring.network.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.arena.web.SeriesView;
import nl.leerkring.network.Crowd;
import nl.leerkring.network.NetworkDoor;
import nl.leerkring.network.NetworkHall;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** The network on the public page of a series, and on the page of a registration. */
@Named
@RequestScoped
public class NetworkView {
    @Inject
    NetworkHall hall;

    @Inject
    NetworkDoor door;

    @Inject
    SeriesView series;

    @Inject
    Go go;

    private Crowd crowd;

    public Crowd getCrowd() {
        if (crowd == null) {
            crowd = hall.about(series.getPage().series());
        }
        return crowd;
    }

    /** Before showing a registration: mails the link to the own membership, when that was asked. */
    public void act() {
        if (Faces.isPostback() && Faces.getRequestParameter("network") != null) {
            var token = Faces.getRequestParameter("token");
            if (go.tried(() -> door.ask(token))) {
                go.to("/arena/registrations/" + token, "network.toast.mailed");
            }
        }
    }
}
