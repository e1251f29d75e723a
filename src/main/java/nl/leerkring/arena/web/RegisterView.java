package nl.leerkring.arena.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.arena.RegistrationDoor;
import nl.leerkring.shared.web.Go;

/** Registering on the page of an edition. Everything that is wrong is shown at once, and what was typed stays. */
@Named
@RequestScoped
public class RegisterView {
    @Inject
    RegistrationDoor door;

    @Inject
    EditionView edition;

    @Inject
    Applicant applicant;

    @Inject
    Go go;

    private RegistrationForm form;

    @PostConstruct
    void propose() {
        form = applicant.form();
    }

    /** Leads to the own page; who was registered already reads the mail. */
    public void register() {
        var id = edition.getCard().edition().id();
        var plan = form.plan();
        var problems = door.problems(id, plan);
        problems.forEach(go::show);
        if (problems.isEmpty()) {
            go.tried(() -> go.to(next(door.register(id, plan).secret())));
        }
    }

    private String next(String secret) {
        var card = edition.getCard();
        return secret == null
                ? card.series().address("/" + card.edition().number()) + "?again=1"
                : "/arena/registrations/" + secret;
    }

    public RegistrationForm getForm() {
        return form;
    }
}
