package nl.leerkring.intervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.intervision.InvitationDoor;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** What a mailed invitation leads to, for who has an account and who does not have one yet. */
@Named
@RequestScoped
public class InvitationView {
    @Inject
    InvitationDoor door;

    @Inject
    Go go;

    private InvitationDoor.Card card;

    public void open() {
        getCard();
    }

    public InvitationDoor.Card getCard() {
        if (card == null) {
            card = door.look(token());
        }
        return card;
    }

    public void accept() {
        go.tried(() -> go.to(door.accept(token()).address("/agreement")));
    }

    public void decline() {
        if (go.tried(() -> door.decline(token()))) {
            go.to("/intervision", "intervision.toast.declined");
        }
    }

    /** Leads from signing in or up back to here. */
    public String getBack() {
        return "?from=/intervision/invitations/" + token();
    }

    private static String token() {
        var token = Faces.getRequestParameter("token");
        return token == null || !token.matches("[A-Za-z0-9_-]{1,64}") ? "" : token;
    }
}
