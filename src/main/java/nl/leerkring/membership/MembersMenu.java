package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.MenuEntry;
import nl.leerkring.shared.Role;

/** "Leden" in the menu of beheer. */
@ApplicationScoped
public class MembersMenu implements MenuEntry {
    @Override
    public String labelKey() {
        return "members.title";
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
        return 85;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return caller.has(Role.ADMINISTRATOR);
    }
}
