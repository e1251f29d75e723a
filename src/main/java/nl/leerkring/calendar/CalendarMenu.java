package nl.leerkring.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.MenuEntry;

/** "Mijn agenda". */
@ApplicationScoped
public class CalendarMenu implements MenuEntry {
    @Override
    public String labelKey() {
        return "calendar.menu";
    }

    @Override
    public String quickLabelKey() {
        return "calendar.menu.quick";
    }

    @Override
    public String icon() {
        return "calendar-days";
    }

    @Override
    public String address() {
        return "/calendar";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public int quickOrder() {
        return 17;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return caller.member().isPresent();
    }
}
