package nl.leerkring.door.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.leerkring.arena.ArenaHall;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.door.CheckIn;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.web.ClientAddress;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Saying that one is there: at once for who is known, by e-mail address for others. What was typed stays. */
@Named
@RequestScoped
public class HereView {
    private static final String BUTTON = "come";

    @Inject
    CheckIn door;

    @Inject
    ArenaHall hall;

    @Inject
    Caller caller;

    @Inject
    ClientAddress client;

    @Inject
    Go go;

    private CheckIn.Welcome welcome;
    private ArenaHall.Card done;

    /** Before showing: who can be found is there. */
    public void act(ComponentSystemEvent event) {
        // neither code nor secret go to another site
        Faces.getResponse().setHeader("Referrer-Policy", "no-referrer");
        if (Faces.isPostback() && Faces.getRequestParameter(BUTTON) != null) {
            come();
        } else if (!Faces.isPostback() && !getCode().isBlank() && isKnown()) {
            go.tried(() -> welcome = door.known(attempt()).orElse(null));
        }
        if (welcome != null) {
            var place = welcome.place();
            go.to("/arena/here?series=" + place.series().slug() + "&number="
                    + place.edition().number());
        }
    }

    private void come() {
        var problems = door.problems(attempt(), isKnown());
        problems.forEach(go::show);
        if (!problems.isEmpty()) {
            return;
        }
        if (isKnown()) {
            go.tried(() -> welcome = door.known(attempt()).orElse(null));
        }
        if (welcome == null && !Faces.isValidationFailed()) {
            go.tried(() -> welcome = door.come(attempt()));
        }
    }

    /** Whether an account or a personal link can tell who it is. */
    private boolean isKnown() {
        return caller.member().isPresent() || !getSecret().isBlank();
    }

    private CheckIn.Attempt attempt() {
        return new CheckIn.Attempt(getCode(), getEmail(), getSecret(), client.of(Faces.getRequest()));
    }

    /** The edition at which one is now, or null. @throws nl.leerkring.shared.DomainException 404 */
    public ArenaHall.Card getDone() {
        var series = Faces.getRequestParameter("series");
        return series == null || Faces.isPostback()
                ? null
                : hall.edition(series, Faces.getRequestParameter("number")).card();
    }

    /** Whether people come in at this edition now. */
    public boolean openAt(EditionFacts edition) {
        return door.open(edition);
    }

    public String getCode() {
        return typed("code");
    }

    public String getEmail() {
        return typed("email");
    }

    public String getSecret() {
        return typed("token");
    }

    private static String typed(String field) {
        return Optional.ofNullable(Faces.getRequestParameter(field)).orElse("");
    }
}
