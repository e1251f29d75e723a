package nl.leerkring.door;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.arena.ArenaContributor;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.SeriesFacts;

/** The day itself on the pages of series, editions and registrations. */
@ApplicationScoped
public class DoorInArena implements ArenaContributor {
    @Override
    public int order() {
        return 30;
    }

    @Override
    public String editionSection() {
        return "/pages/door/_edition.xhtml";
    }

    @Override
    public String registrationSection() {
        return "/pages/door/_registration.xhtml";
    }

    @Override
    public List<Tab> editionTabs(SeriesFacts series, EditionFacts edition) {
        var desk = series.desk("/" + edition.number());
        return List.of(new Tab("door.tab", desk + "/door"), new Tab("door.tab.presence", desk + "/presence"));
    }
}
