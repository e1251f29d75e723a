package nl.leerkring.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.ledger.EvidenceDesk;
import nl.leerkring.ledger.EvidenceRow;
import nl.leerkring.register.RegisterRules;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Own evidence, for who brings it and for editors who are asked to look at it. */
@Named
@RequestScoped
public class EvidenceView {
    @Inject
    EvidenceDesk desk;

    @Inject
    Go go;

    private List<DomainException> problems = List.of();

    /** What was wrong with what was sent. */
    void refuse(List<DomainException> why) {
        problems = why;
    }

    /** Before showing: tells what was wrong, or takes evidence back. */
    public void act() {
        problems.forEach(go::show);
        if ("large".equals(Typing.field("problem"))) {
            go.show(DomainException.invalid("file", "own.error.large"));
        }
        if (Faces.isPostback() && !Typing.field("remove").isEmpty()) {
            desk.remove(Typing.id("remove"));
            go.to("/accreditation/own", "own.removed");
        }
    }

    /** Before showing the page of editors: does what was decided. */
    public void decide() {
        getWaiting();
        if (!Faces.isPostback()) {
            return;
        }
        var approving = !Typing.field("approve").isEmpty();
        if (approving) {
            done(() -> desk.approve(Typing.id("approve")));
        } else {
            done(() -> desk.decline(Typing.id("decline"), Typing.field("reason")));
        }
    }

    private void done(Runnable act) {
        if (go.tried(act)) {
            go.to("/registers/review", "review.done");
        }
    }

    public List<EvidenceRow> getRows() {
        return desk.mine();
    }

    public List<EvidenceRow> getWaiting() {
        return desk.waiting();
    }

    public RegisterRules.Own[] getTypes() {
        return RegisterRules.Own.values();
    }

    /** What was typed in a field. */
    public String value(String name) {
        return Typing.field(name);
    }
}
