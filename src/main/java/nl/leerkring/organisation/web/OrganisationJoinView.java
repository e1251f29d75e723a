package nl.leerkring.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.organisation.OrganisationDoor;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** What a code leads to: which organisation it is and what it will see, before somebody says yes. */
@Named
@RequestScoped
public class OrganisationJoinView {
    @Inject
    OrganisationDoor door;

    @Inject
    Go go;

    private OrganisationDoor.Entry entry;

    /** Before showing: a code that does not work leads back to where it can be typed. */
    public void open() {
        try {
            entry = door.withCode(code());
        } catch (DomainException refusal) {
            go.to("/organisation?code=wrong");
            return;
        }
        if (Pressed.is("join")) {
            go.tried(() -> go.to("/organisation/" + door.joinByCode(code()) + "/mine", "organisation.toast.joined"));
        }
    }

    public OrganisationDoor.Entry getEntry() {
        return entry;
    }

    private static String code() {
        return Faces.getRequestParameter("code");
    }
}
