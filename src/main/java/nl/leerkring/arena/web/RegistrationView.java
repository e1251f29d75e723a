package nl.leerkring.arena.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.leerkring.arena.ArenaContributor;
import nl.leerkring.arena.Mine;
import nl.leerkring.arena.MyRegistrations;
import nl.leerkring.arena.RegistrationDoor;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** The page of the personal link: where somebody stands, saying yes, changing, cancelling. */
@Named
@RequestScoped
public class RegistrationView {
    @Inject
    MyRegistrations registrations;

    @Inject
    RegistrationDoor door;

    @Inject
    Clock clock;

    @Inject
    Go go;

    @Inject
    Instance<ArenaContributor> contributors;

    private Mine mine;
    private RegistrationForm form;

    public void open() {
        getMine();
        // who has the address can act as its owner: it goes nowhere with a link
        Faces.getResponse().setHeader("Referrer-Policy", "no-referrer");
        Faces.getResponse().setHeader("X-Robots-Tag", "noindex");
    }

    public Mine getMine() {
        if (mine == null) {
            mine = registrations.look(token());
        }
        return mine;
    }

    public RegistrationForm getForm() {
        if (form == null) {
            form = RegistrationForm.of(getMine().registration().plan());
        }
        return form;
    }

    public boolean isOver() {
        return getMine().edition().over(clock.now());
    }

    /** Whether it can be changed or taken back. */
    public boolean isLiving() {
        return getMine().registration().present()
                && !isOver()
                && !getMine().edition().cancelled();
    }

    public void accept() {
        if (go.tried(() -> door.accept(token()))) {
            again("arena.toast.accepted");
        }
    }

    public void cancel() {
        if (go.tried(() -> door.cancel(token()))) {
            again("arena.toast.cancelled");
        }
    }

    public void change() {
        var plan = getForm().plan();
        var problems = door.problems(token(), plan);
        problems.forEach(go::show);
        if (problems.isEmpty() && go.tried(() -> door.change(token(), plan))) {
            again("arena.toast.changed");
        }
    }

    private void again(String toast) {
        go.to("/arena/registrations/" + token(), toast);
    }

    /** Files of other features. */
    public List<String> getSections() {
        return contributors.stream()
                .sorted(Comparator.comparingInt(ArenaContributor::order))
                .map(ArenaContributor::registrationSection)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String token() {
        return Faces.getRequestParameter("token");
    }
}
