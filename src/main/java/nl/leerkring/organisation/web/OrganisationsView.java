package nl.leerkring.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.organisation.MyOrganisation;
import nl.leerkring.organisation.OrganisationDoor;
import nl.leerkring.organisation.OrganisationHall;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Where somebody belongs, where they are invited, and where they can come in. */
@Named
@RequestScoped
public class OrganisationsView {
    @Inject
    OrganisationHall hall;

    @Inject
    OrganisationDoor door;

    @Inject
    Go go;

    private List<MyOrganisation> mine;
    private List<OrganisationDoor.Card> invitations;
    private List<OrganisationDoor.Entry> entries;

    /** Before showing: does what a button asked for. */
    public void act() {
        Pressed.id("accept").ifPresent(id -> go.tried(() -> welcome(door.acceptMine(id))));
        Pressed.id("decline")
                .ifPresent(id -> go.tried(() -> {
                    door.declineMine(id);
                    go.to("/organisation", "organisation.toast.declined");
                }));
        if (Pressed.is("enter")) {
            go.tried(() -> welcome(door.joinByDomain(Pressed.typed("enter"))));
        }
        if (Pressed.is("find")) {
            go.tried(() -> {
                door.withCode(getCode());
                go.to("/organisation/join/" + nl.leerkring.organisation.JoinCode.tidy(getCode()));
            });
        }
    }

    private void welcome(String slug) {
        go.to("/organisation/" + slug + "/mine", "organisation.toast.joined");
    }

    public List<MyOrganisation> getMine() {
        if (mine == null) {
            mine = hall.mine();
        }
        return mine;
    }

    public List<OrganisationDoor.Card> getInvitations() {
        if (invitations == null) {
            invitations = door.mine();
        }
        return invitations;
    }

    /** Organisations with the domain of the viewer's address. */
    public List<OrganisationDoor.Entry> getEntries() {
        if (entries == null) {
            entries = door.byDomain();
        }
        return entries;
    }

    /** What was typed as a code. */
    public String getCode() {
        return Faces.isPostback() ? Pressed.typed("code") : "";
    }
}
