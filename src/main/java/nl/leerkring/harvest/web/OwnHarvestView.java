package nl.leerkring.harvest.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.harvest.HarvestDoor;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Adding to the harvest on the page of a registration. */
@Named
@RequestScoped
public class OwnHarvestView {
    @Inject
    HarvestDoor door;

    @Inject
    Go go;

    private HarvestDoor.Own own;

    /** Before showing: adds what was sent, if something was. */
    public void act() {
        if (!Faces.isPostback() || !FindingForm.field("harvest").equals("add")) {
            return;
        }
        var plan = FindingForm.plan();
        var problems = door.problems(token(), plan);
        problems.forEach(go::show);
        if (problems.isEmpty() && go.tried(() -> door.add(token(), plan))) {
            go.to("/arena/registrations/" + token() + "#harvest", "harvest.toast.added");
        }
    }

    public HarvestDoor.Own getOwn() {
        if (own == null) {
            own = door.look(token());
        }
        return own;
    }

    public FindingForm getForm() {
        return FindingForm.of(null);
    }

    private static String token() {
        return Faces.getRequestParameter("token");
    }
}
