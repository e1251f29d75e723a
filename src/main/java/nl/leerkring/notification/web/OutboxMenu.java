package nl.leerkring.notification.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.MenuEntry;
import nl.leerkring.shared.Role;

/** The outbox in the menu of beheer. */
@ApplicationScoped
public class OutboxMenu implements MenuEntry {
    @Override
    public String labelKey() {
        return "outbox.menu";
    }

    @Override
    public String icon() {
        return "mail";
    }

    @Override
    public String address() {
        return "/notification/outbox";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return caller.has(Role.ADMINISTRATOR);
    }
}
