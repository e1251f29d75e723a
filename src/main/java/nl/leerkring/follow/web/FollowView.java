package nl.leerkring.follow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.leerkring.arena.web.ArenaPlace;
import nl.leerkring.arena.web.SeriesView;
import nl.leerkring.follow.FollowDesk;
import nl.leerkring.follow.FollowDoor;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.ClientAddress;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Language;
import org.omnifaces.util.Faces;

/** Following on the page of a series, and how many follow it on its desk. */
@Named
@RequestScoped
public class FollowView {
    @Inject
    FollowDoor door;

    @Inject
    FollowDesk desk;

    @Inject
    SeriesView series;

    @Inject
    ArenaPlace place;

    @Inject
    Language language;

    @Inject
    ClientAddress client;

    @Inject
    FollowBrake brake;

    @Inject
    Clock clock;

    @Inject
    Go go;

    private String email;

    /** The same answer, whether the address follows already, waits, or is new. */
    public void ask() {
        if (go.tried(this::askSlowly)) {
            go.to(series.getPage().series().address(""), "follow.toast.mailed");
        }
    }

    private void askSlowly() {
        var from = client.of((HttpServletRequest) Faces.getRequest());
        if (!brake.pause(from, clock.now()).isZero()) {
            throw DomainException.invalid(FollowDoor.FIELD, "follow.error.brake");
        }
        door.ask(series.getPage().series().slug(), email, language.getLocale());
        brake.wrong(from, clock.now());
    }

    public int getFollowers() {
        return desk.count(place.getSeries().slug());
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
