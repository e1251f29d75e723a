package nl.leerkring.vault.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.MenuEntry;
import nl.leerkring.shared.Role;

/** Emergency access in the menu of beheer. */
@ApplicationScoped
public class VaultMenu implements MenuEntry {
    @Override
    public String labelKey() {
        return "vault.menu";
    }

    @Override
    public String icon() {
        return "lock";
    }

    @Override
    public String address() {
        return "/vault";
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return caller.has(Role.ADMINISTRATOR);
    }
}
