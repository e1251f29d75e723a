package nl.leerkring.arena;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.MenuEntry;
import nl.leerkring.shared.Role;

/** The desk in the main menu, for coordinators. */
@ApplicationScoped
public class ArenaDeskMenu implements MenuEntry {
    private static final int LAST = 90;

    @Override
    public String labelKey() {
        return "arenadesk.menu";
    }

    @Override
    public String icon() {
        return "pencil";
    }

    @Override
    public String address() {
        return "/arena/desk";
    }

    @Override
    public int order() {
        return 23;
    }

    @Override
    public int quickOrder() {
        return LAST;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return caller.has(Role.ARENA_COORDINATOR);
    }
}
