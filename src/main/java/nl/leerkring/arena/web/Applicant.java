package nl.leerkring.arena.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.membership.Directory;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.web.Text;

/** Who fills in the form, for what is known already, and what can be chosen. */
@Named
@RequestScoped
public class Applicant {
    @Inject
    Caller caller;

    @Inject
    Directory directory;

    @Inject
    Text text;

    RegistrationForm form() {
        return caller.member()
                .flatMap(directory::person)
                .map(person -> RegistrationForm.known(person.displayName(), person.email()))
                .orElseGet(RegistrationForm::new);
    }

    /** At the place or online, where both can be. */
    public List<SelectItem> getWays() {
        return List.of(
                new SelectItem("", text.of("arena.way.place")), new SelectItem("online", text.of("arena.way.online")));
    }
}
