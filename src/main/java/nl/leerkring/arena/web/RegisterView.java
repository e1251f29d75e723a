package nl.leerkring.arena.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.arena.EditionId;
import nl.leerkring.arena.MyRegistrations;
import nl.leerkring.arena.RegistrationDoor;
import nl.leerkring.arena.RegistrationFacts;
import nl.leerkring.membership.Directory;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Text;
import org.omnifaces.util.Faces;

/** Registering on the page of an edition. Everything that is wrong is shown at once, and what was typed stays. */
@Named
@RequestScoped
public class RegisterView {
    @Inject
    RegistrationDoor door;

    @Inject
    MyRegistrations registrations;

    @Inject
    EditionView edition;

    @Inject
    Who who;

    private RegistrationForm form;
    private RegistrationFacts mine;
    private boolean looked;

    /** Who fills in the form, for what is known already. */
    @RequestScoped
    static class Who {
        @Inject
        Caller caller;

        @Inject
        Directory directory;

        @Inject
        Go go;

        @Inject
        Text text;

        RegistrationForm form() {
            return caller.member()
                    .flatMap(directory::person)
                    .map(person -> RegistrationForm.known(person.displayName(), person.email()))
                    .orElseGet(RegistrationForm::new);
        }
    }

    @PostConstruct
    void propose() {
        form = who.form();
    }

    /** Leads to the own page; who was registered already reads the mail. */
    public void register() {
        var plan = form.plan();
        var problems = door.problems(id(), plan);
        problems.forEach(who.go::show);
        if (problems.isEmpty()) {
            who.go.tried(() -> {
                var answer = door.register(id(), plan);
                who.go.to(
                        answer.secret() == null
                                ? edition.getCard()
                                                .series()
                                                .address("/"
                                                        + edition.getCard()
                                                                .edition()
                                                                .number()) + "?again=1"
                                : "/arena/registrations/" + answer.secret());
            });
        }
    }

    /** The registration of who is signed in, or null. */
    public RegistrationFacts getMine() {
        if (!looked) {
            looked = true;
            mine = registrations.mine(id()).orElse(null);
        }
        return mine;
    }

    /** Opens it. */
    public void enter() {
        who.go.to("/arena/registrations/" + registrations.enter(getMine().id()));
    }

    /** At the place or online, where both can be. */
    public List<SelectItem> getWays() {
        return List.of(
                new SelectItem("", who.text.of("arena.way.place")),
                new SelectItem("online", who.text.of("arena.way.online")));
    }

    /** Whether somebody comes from a second registration of the same address. */
    public boolean isAgain() {
        return "1".equals(Faces.getRequestParameter("again"));
    }

    public RegistrationForm getForm() {
        return form;
    }

    private EditionId id() {
        return edition.getCard().edition().id();
    }
}
