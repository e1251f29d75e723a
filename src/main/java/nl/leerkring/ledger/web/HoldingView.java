package nl.leerkring.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.ledger.MyRegistrations;
import nl.leerkring.ledger.RegistrationPlan;
import nl.leerkring.register.RegisterRules;
import nl.leerkring.register.Registers;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Adding, changing and taking back an own registration. */
@Named
@RequestScoped
public class HoldingView {
    private static final String HOME = "/accreditation";

    @Inject
    MyRegistrations registrations;

    @Inject
    Registers registers;

    @Inject
    Clock clock;

    @Inject
    Go go;

    private RegistrationPlan kept;

    /** Before showing: does what was sent. */
    public void act() {
        getKept();
        if (!Faces.isPostback()) {
            return;
        }
        if (!isFresh() && Typing.field("do").equals("end")) {
            registrations.end(Typing.id("id"));
            go.to(HOME, "registration.ended");
        } else {
            save();
        }
    }

    private void save() {
        var plan = new RegistrationPlan(
                Typing.field("register"), Typing.field("number"), Typing.date("begins"), Typing.date("ends"));
        var id = isFresh() ? null : Long.valueOf(Typing.id("id"));
        var problems = registrations.problems(id, plan);
        problems.forEach(go::show);
        if (problems.isEmpty() && go.tried(() -> store(id, plan))) {
            go.to(HOME + "?registration=" + stored, "registration.saved");
        }
    }

    private long stored;

    private void store(Long id, RegistrationPlan plan) {
        if (id == null) {
            stored = registrations.add(plan);
        } else {
            registrations.change(id, plan);
            stored = id;
        }
    }

    public boolean isFresh() {
        return Typing.field("id").isEmpty();
    }

    /** The registration that is changed, the period that follows another one, or null for a new one. */
    public RegistrationPlan getKept() {
        if (kept == null && !isFresh()) {
            kept = registrations.open(Typing.id("id"));
        } else if (kept == null && isNext()) {
            kept = registrations.next(Typing.id("after"));
        }
        return kept;
    }

    /** Whether it follows another period. */
    public boolean isNext() {
        return isFresh() && !Typing.field("after").isEmpty();
    }

    /** Registers to choose from, with how each writes its number. */
    public List<RegisterRules> getRules() {
        return registers.book().on(clock.today());
    }

    /** What stands in a field: what was typed, or else what is kept. */
    public String value(String name) {
        if (Faces.getRequestParameter(name) != null || getKept() == null) {
            return Typing.field(name);
        }
        return switch (name) {
            case "register" -> getKept().register();
            case "number" -> getKept().number();
            case "begins" -> getKept().begins().toString();
            case "ends" -> getKept().ends() == null ? "" : getKept().ends().toString();
            default -> "";
        };
    }
}
