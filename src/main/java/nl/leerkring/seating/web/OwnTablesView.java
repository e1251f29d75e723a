package nl.leerkring.seating.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.seating.OwnTables;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** The own tables on the page of a registration. */
@Named
@RequestScoped
public class OwnTablesView {
    @Inject
    OwnTables tables;

    @Inject
    Go go;

    private OwnTables.Own own;

    public OwnTables.Own getOwn() {
        if (own == null) {
            own = tables.look(token());
        }
        return own;
    }

    /** Before showing: chooses the table of the button that was pressed, if one was: the round and the table, as "2-7". */
    public void act() {
        var asked = Faces.isPostback() ? Faces.getRequestParameter("choice") : null;
        if (asked == null) {
            return;
        }
        if (!asked.matches("\\d{1,3}-\\d{1,3}")) {
            throw DomainException.notFound();
        }
        var parts = asked.split("-");
        if (go.tried(() -> tables.choose(token(), Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))) {
            go.to("/arena/registrations/" + token() + "#tables", "seating.toast.chosen");
        }
    }

    private static String token() {
        return Faces.getRequestParameter("token");
    }
}
