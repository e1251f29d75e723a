package nl.leerkring.training;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.MenuEntry;

/** "Trainingen" in the main menu. */
@ApplicationScoped
public class TrainingMenu implements MenuEntry {
    @Override
    public String labelKey() {
        return "training.menu";
    }

    @Override
    public String icon() {
        return "book-open";
    }

    @Override
    public String address() {
        return "/training";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return true;
    }
}
