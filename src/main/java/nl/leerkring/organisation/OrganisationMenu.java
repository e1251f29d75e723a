package nl.leerkring.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.MenuEntry;
import nl.leerkring.shared.Role;

/** Organisations, for who manages one and for beheer; others come from their own learning. */
@ApplicationScoped
public class OrganisationMenu implements MenuEntry {
    @Override
    public String labelKey() {
        return "organisation.menu";
    }

    @Override
    public String icon() {
        return "building-2";
    }

    @Override
    public String address() {
        return "/organisation";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public int quickOrder() {
        return 80;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return caller.has(Role.ORGANISATION_ADMIN) || caller.has(Role.ADMINISTRATOR);
    }
}
