package nl.leerkring.training;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.MenuEntry;
import nl.leerkring.shared.Role;

/** "Redactie" in the main menu, for editors. */
@ApplicationScoped
public class EditorialMenu implements MenuEntry {
    @Override
    public String labelKey() {
        return "editorial.menu";
    }

    @Override
    public String icon() {
        return "pencil";
    }

    @Override
    public String address() {
        return "/training/editorial";
    }

    @Override
    public int order() {
        return 72;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return caller.has(Role.EDITOR);
    }
}
