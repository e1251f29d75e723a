package nl.leerkring.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.leerkring.organisation.PeopleDesk;
import nl.leerkring.organisation.PersonRow;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Somebody's place in an organisation, for its managers. */
@Named
@RequestScoped
public class OrganisationPersonView {
    @Inject
    OrganisationPlace place;

    @Inject
    PeopleDesk desk;

    @Inject
    Go go;

    private PersonRow person;

    /** Before showing: does what a button asked for. */
    public void act() {
        place.manage();
        getPerson();
        var slug = OrganisationPlace.slug();
        if (Pressed.is("move")) {
            done(() -> desk.move(slug, id(), Pressed.idOrNone("inTeam")), "organisation.toast.saved");
        }
        if (Pressed.is("promote")) {
            done(() -> desk.promote(slug, id()), "organisation.toast.promoted");
        }
        if (Pressed.is("demote")) {
            done(() -> desk.demote(slug, id()), "organisation.toast.demoted");
        }
        if (Pressed.is("end") && go.tried(() -> desk.end(slug, id(), lastDay()))) {
            go.to(place.address("/people"), "organisation.toast.ended");
        }
    }

    private void done(Runnable action, String toast) {
        if (go.tried(action)) {
            // who takes the right away from themselves has no page here any more
            go.to(place.address("/people/" + id()), toast);
        }
    }

    private static LocalDate lastDay() {
        var typed = Pressed.typed("lastDay").strip();
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw DomainException.invalid("lastDay", "organisation.error.lastDay");
        }
    }

    public PersonRow getPerson() {
        if (person == null) {
            person = desk.person(OrganisationPlace.slug(), id());
        }
        return person;
    }

    /** Whether the viewer looks at their own place. */
    public boolean isSelf() {
        return place.getMine().person() == id();
    }

    /** Team that is chosen in the form. */
    public String getTeam() {
        return Pressed.is("move")
                ? Pressed.typed("inTeam")
                : String.valueOf(getPerson().teamId() == null ? 0 : getPerson().teamId());
    }

    /** What was typed in a field. */
    public String typed(String name) {
        return Pressed.typed(name);
    }

    private static long id() {
        return Pressed.number(Faces.getRequestParameter("person"));
    }
}
