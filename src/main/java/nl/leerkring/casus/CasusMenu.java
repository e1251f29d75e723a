package nl.leerkring.casus;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.MenuEntry;
import nl.leerkring.shared.Role;

/** Cases with a group, for who guides groups. */
@ApplicationScoped
public class CasusMenu implements MenuEntry {
    @Override
    public String labelKey() {
        return "casus.menu";
    }

    @Override
    public String icon() {
        return "users";
    }

    @Override
    public String address() {
        return "/casus/groups";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return caller.has(Role.FACILITATOR);
    }
}
