package nl.leerkring.learning;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.MenuEntry;

/** "Mijn leren", for who is signed in. */
@ApplicationScoped
public class LearningMenu implements MenuEntry {
    @Override
    public String labelKey() {
        return "learning.menu";
    }

    @Override
    public String icon() {
        return "house";
    }

    @Override
    public String address() {
        return "/learning";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return caller.member().isPresent();
    }
}
