package nl.leerkring.membership.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.MenuEntry;
import nl.leerkring.shared.Role;

/** The members in the menu of beheer. */
@ApplicationScoped
public class MembersMenu implements MenuEntry {
    @Override
    public String labelKey() {
        return "members.menu";
    }

    @Override
    public String icon() {
        return "users";
    }

    @Override
    public String address() {
        return "/membership/members";
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
