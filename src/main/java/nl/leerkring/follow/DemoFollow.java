package nl.leerkring.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.leerkring.arena.ArenaHall;
import nl.leerkring.arena.DemoArena;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.StartupTask;
import nl.leerkring.shared.web.Bundles;

/** For the demo: five followers of the series, who hear of the next edition that is published. What is there already is left alone. */
@ApplicationScoped
public class DemoFollow implements StartupTask {
    private static final List<String> FOLLOWERS = List.of("volger1", "volger2", "volger3", "volger4", "volger5");

    @Inject
    Clock clock;

    @Inject
    ArenaHall hall;

    @Inject
    Followers followers;

    @Override
    public int order() {
        return 270;
    }

    @Override
    public boolean demoOnly() {
        return true;
    }

    @Override
    public void run() {
        hall.series().stream()
                .filter(series -> series.slug().equals(DemoArena.SLUG) && followers.count(series.id()) == 0)
                .forEach(this::follow);
    }

    private void follow(SeriesFacts series) {
        FOLLOWERS.forEach(name -> followers
                .locked(series.id(), name + "@demo.test", Bundles.LANGUAGES.get(0))
                .confirm(clock.now()));
    }
}
