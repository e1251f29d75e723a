package nl.leerkring.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.ledger.OfferDesk;
import nl.leerkring.ledger.OfferPlan;
import nl.leerkring.ledger.OfferRow;
import nl.leerkring.register.RegisterRules;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** What is accredited for what: the list, adding and withdrawing. */
@Named
@RequestScoped
public class OfferView {
    private static final String HOME = "/registers/offers";

    @Inject
    OfferDesk desk;

    @Inject
    Go go;

    private List<OfferRow> rows;

    /** Before showing: does what was sent. */
    public void act() {
        getRows();
        if (!Faces.isPostback()) {
            return;
        }
        if (!Typing.field("withdraw").isEmpty()) {
            desk.withdraw(Typing.id("withdraw"));
            go.to(HOME, "offer.withdrawn");
            return;
        }
        var plan = plan();
        var problems = desk.problems(plan);
        problems.forEach(go::show);
        if (problems.isEmpty() && go.tried(() -> desk.add(plan))) {
            go.to(HOME, "offer.added");
        }
    }

    private static OfferPlan plan() {
        var group = Typing.field("group").strip();
        var kind = Typing.field("category").split("/", 2);
        return new OfferPlan(
                group.isEmpty() ? Typing.field("subject") : "group:" + group,
                kind[0],
                kind.length > 1 ? kind[1] : "",
                Typing.field("course"),
                Typing.field("points"),
                Typing.date("from"),
                Typing.date("until"),
                !Typing.field("tested").isEmpty());
    }

    public List<OfferRow> getRows() {
        if (rows == null) {
            rows = desk.all();
        }
        return rows;
    }

    public List<OfferDesk.Subject> getSubjects() {
        return desk.subjects();
    }

    public List<RegisterRules> getRules() {
        return desk.rules();
    }

    /** Name of a register, today. */
    public String name(String register) {
        return getRules().stream()
                .filter(one -> one.register().equals(register))
                .map(RegisterRules::name)
                .findFirst()
                .orElse(register);
    }

    /** What was typed in a field. */
    public String value(String name) {
        return Typing.field(name);
    }
}
