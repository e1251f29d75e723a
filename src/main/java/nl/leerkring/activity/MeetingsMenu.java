package nl.leerkring.activity;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.MenuEntry;
import nl.leerkring.shared.Role;

/** Meetings of trainings, for who guides them. */
@ApplicationScoped
public class MeetingsMenu implements MenuEntry {
    @Override
    public String labelKey() {
        return "activity.menu";
    }

    @Override
    public String icon() {
        return "calendar";
    }

    @Override
    public String address() {
        return "/activity/meetings";
    }

    @Override
    public int order() {
        return 71;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return caller.has(Role.FACILITATOR);
    }
}
