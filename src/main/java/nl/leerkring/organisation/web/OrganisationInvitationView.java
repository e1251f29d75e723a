package nl.leerkring.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.organisation.OrganisationDoor;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** What a mailed invitation leads to, for who has an account and who does not have one yet. */
@Named
@RequestScoped
public class OrganisationInvitationView {
    @Inject
    OrganisationDoor door;

    @Inject
    Go go;

    private OrganisationDoor.Card card;

    public void open() {
        getCard();
    }

    public OrganisationDoor.Card getCard() {
        if (card == null) {
            card = door.look(token());
        }
        return card;
    }

    public void accept() {
        var manages = getCard().manager();
        go.tried(() ->
                go.to("/organisation/" + door.accept(token()) + (manages ? "" : "/mine"), "organisation.toast.joined"));
    }

    public void decline() {
        if (go.tried(() -> door.decline(token()))) {
            go.to("/organisation", "organisation.toast.declined");
        }
    }

    /** Leads from signing in or up back to here. */
    public String getBack() {
        return "?from=/organisation/invitations/" + token();
    }

    private static String token() {
        var token = Faces.getRequestParameter("token");
        return token == null || !token.matches("[A-Za-z0-9_-]{1,64}") ? "" : token;
    }
}
