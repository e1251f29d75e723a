package nl.leerkring.arena.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.arena.MyRegistrations;
import nl.leerkring.arena.RegistrationFacts;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** On the page of an edition: the registration of who is signed in. */
@Named
@RequestScoped
public class OwnRegistrationView {
    @Inject
    MyRegistrations registrations;

    @Inject
    EditionView edition;

    @Inject
    Go go;

    private RegistrationFacts mine;
    private boolean looked;

    /** What counts now, or null. */
    public RegistrationFacts getMine() {
        if (!looked) {
            looked = true;
            mine = registrations.mine(edition.getCard().edition().id()).orElse(null);
        }
        return mine;
    }

    /** Opens it. */
    public void enter() {
        go.to("/arena/registrations/" + registrations.enter(getMine().id()));
    }

    /** Whether somebody comes from a second registration of the same address. */
    public boolean isAgain() {
        return "1".equals(Faces.getRequestParameter("again"));
    }
}
