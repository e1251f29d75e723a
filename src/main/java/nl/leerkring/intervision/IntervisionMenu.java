package nl.leerkring.intervision;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.MenuEntry;

/** Groups for intervision, for who is signed in. */
@ApplicationScoped
public class IntervisionMenu implements MenuEntry {
    @Override
    public String labelKey() {
        return "intervision.menu";
    }

    @Override
    public String quickLabelKey() {
        return "intervision.menu.quick";
    }

    @Override
    public String icon() {
        return "users";
    }

    @Override
    public String address() {
        return "/intervision";
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public int quickOrder() {
        return 15;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return caller.member().isPresent();
    }
}
