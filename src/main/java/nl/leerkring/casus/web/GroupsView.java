package nl.leerkring.casus.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.casus.CaseOffer;
import nl.leerkring.casus.GroupRow;
import nl.leerkring.casus.GroupTable;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** The groups of a facilitator, and opening a case for a new one. */
@Named
@RequestScoped
public class GroupsView {
    @Inject
    GroupTable groupTable;

    @Inject
    Go go;

    public List<CaseOffer> getOffers() {
        return groupTable.offers();
    }

    public List<GroupRow> getGroups() {
        return groupTable.mine();
    }

    /** Opens the chosen case; its value is "training/part". */
    public void open() {
        var chosen = Faces.getRequestParameter("case");
        go.tried(() -> {
            if (chosen == null || chosen.indexOf('/') < 1) {
                throw DomainException.invalid("case", "casus.group.choose");
            }
            var slash = chosen.indexOf('/');
            go.to("/casus/group/" + groupTable.open(chosen.substring(0, slash), chosen.substring(slash + 1)));
        });
    }
}
