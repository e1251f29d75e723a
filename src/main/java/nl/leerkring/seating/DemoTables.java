package nl.leerkring.seating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import nl.leerkring.arena.DemoArena;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.StartupTask;

/** For the demo: the tables of the last edition and of the one to come, which nobody but the coordinator sees yet. What is there already is left alone. */
@ApplicationScoped
public class DemoTables implements StartupTask {
    private static final int ROUNDS = 3;
    private static final int AT_A_TABLE = 8;
    private static final List<String> THEMES =
            List.of("Wie betaalt wat?", "De eigen bijdrage uitleggen", "Wat als iemand stopt?", "Werkgevers aan tafel");

    @Inject
    Caller caller;

    @Inject
    Directory directory;

    @Inject
    SeatingDesk desk;

    @Override
    public int order() {
        return 255;
    }

    @Override
    public boolean demoOnly() {
        return true;
    }

    @Override
    public void run() {
        directory.byEmail("coordinator@demo.test").map(Person::id).ifPresent(coordinator -> {
            caller.become(coordinator, EnumSet.of(Role.LEARNER, Role.ARENA_COORDINATOR));
            make("25", true);
            make("26", false);
        });
    }

    private void make(String edition, boolean shown) {
        var sheet = desk.look(DemoArena.SLUG, edition);
        if (sheet.wish() == null) {
            var tables = (sheet.people().size() + AT_A_TABLE - 1) / AT_A_TABLE;
            desk.make(DemoArena.SLUG, edition, new TableWish(tables, ROUNDS, THEMES, null));
            desk.show(DemoArena.SLUG, edition, shown);
        }
    }
}
