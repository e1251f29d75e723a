package nl.leerkring.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.organisation.OrganisationRegistry;
import nl.leerkring.shared.web.Go;

/** All organisations, for beheer: making one, and naming somebody who manages it. */
@Named
@RequestScoped
public class OrganisationRegistryView {
    private static final String LIST = "/organisation/registry";

    @Inject
    OrganisationRegistry registry;

    @Inject
    Go go;

    private List<OrganisationRegistry.Row> rows;

    /** Before showing the list: does what a button asked for. */
    public void act() {
        getRows();
        if (Pressed.is("name") && go.tried(() -> registry.name(Pressed.typed("organisation"), typed("email")))) {
            go.to(LIST, "organisation.toast.named");
        }
    }

    /** Before showing the form of a new one. */
    public void make() {
        getRows();
        if (!Pressed.is("found")) {
            return;
        }
        var problems = registry.problems(typed("name"), typed("kvk"), typed("email"));
        problems.forEach(go::show);
        if (problems.isEmpty() && go.tried(() -> registry.found(typed("name"), typed("kvk"), typed("email")))) {
            go.to(LIST, "organisation.toast.founded");
        }
    }

    public List<OrganisationRegistry.Row> getRows() {
        if (rows == null) {
            rows = registry.all();
        }
        return rows;
    }

    /** Names for the choice. */
    public List<Choice> getChoices() {
        return getRows().stream().map(row -> new Choice(row.slug(), row.name())).toList();
    }

    /** What was typed in a field. */
    public String typed(String name) {
        return Pressed.typed(name);
    }
}
