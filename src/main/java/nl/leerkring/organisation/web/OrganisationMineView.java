package nl.leerkring.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.organisation.MyOrganisation;
import nl.leerkring.organisation.OrganisationDoor;
import nl.leerkring.shared.web.Go;

/** Somebody's own place in an organisation: what it sees of them, and leaving it. */
@Named
@RequestScoped
public class OrganisationMineView {
    @Inject
    OrganisationPlace place;

    @Inject
    OrganisationDoor door;

    @Inject
    Go go;

    /** Before showing: does what a button asked for. */
    public void act() {
        place.getMine();
        if (Pressed.is("leave") && go.tried(() -> door.leave(OrganisationPlace.slug()))) {
            go.to("/organisation", "organisation.toast.left");
        }
    }

    public MyOrganisation getOwn() {
        return place.getMine();
    }
}
