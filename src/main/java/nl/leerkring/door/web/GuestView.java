package nl.leerkring.door.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.door.DoorList;
import nl.leerkring.door.GuestPlan;
import nl.leerkring.door.Tick;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Letting somebody in who did not register. */
@Named
@RequestScoped
public class GuestView {
    @Inject
    DoorList list;

    @Inject
    EditionHere here;

    @Inject
    Go go;

    private DoorList.Sheet sheet;
    private String name;
    private String organisation;
    private String email;

    public DoorList.Sheet getSheet() {
        if (sheet == null) {
            sheet = list.look(here.slug(), here.number(), here.day());
        }
        return sheet;
    }

    /** Before showing. */
    public void open() {
        getSheet();
    }

    /** Lets the person in. */
    public void add() {
        var plan = new GuestPlan(name, organisation, email, getPerspective());
        var form = new Tick.Form(getSheet().day(), getToken());
        var problems = list.problems(here.slug(), here.number(), plan);
        // sent twice: the first time made the address known
        if (!problems.isEmpty() && !list.added(here.slug(), here.number(), form)) {
            problems.forEach(go::show);
        } else if (go.tried(() -> list.add(here.slug(), here.number(), plan, form))) {
            go.to(here.desk("/door?day=" + getSheet().day()), "door.toast.guest");
        }
    }

    public String getToken() {
        var sent = Faces.isPostback() ? Faces.getRequestParameter("form") : null;
        return Optional.ofNullable(sent).orElseGet(() -> UUID.randomUUID().toString());
    }

    public String getPerspective() {
        return Faces.isPostback() ? Faces.getRequestParameter("angle") : null;
    }

    public String getDoor() {
        return here.desk("/door");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
