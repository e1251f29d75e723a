package nl.leerkring.arena;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.MenuEntry;

/** Series of open meetings, for everybody. */
@ApplicationScoped
public class ArenaMenu implements MenuEntry {
    @Override
    public String labelKey() {
        return "arena.menu";
    }

    @Override
    public String quickLabelKey() {
        return "arena.menu";
    }

    @Override
    public String icon() {
        return "calendar-days";
    }

    @Override
    public String address() {
        return "/arena";
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public int quickOrder() {
        return 25;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return true;
    }
}
