package nl.leerkring.register;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.MenuEntry;
import nl.leerkring.shared.Role;

/** "Registers" for who looks after accreditations or rules. */
@ApplicationScoped
public class RegisterMenu implements MenuEntry {
    @Override
    public String labelKey() {
        return "register.menu";
    }

    @Override
    public String icon() {
        return "list";
    }

    @Override
    public String address() {
        return "/registers/offers";
    }

    @Override
    public int order() {
        return 85;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return caller.has(Role.EDITOR) || caller.has(Role.ADMINISTRATOR);
    }
}
