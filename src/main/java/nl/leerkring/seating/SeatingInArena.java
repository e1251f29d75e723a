package nl.leerkring.seating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.arena.ArenaContributor;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.SeriesFacts;

/** Tables on the pages of editions and registrations. */
@ApplicationScoped
public class SeatingInArena implements ArenaContributor {
    @Override
    public int order() {
        return 20;
    }

    @Override
    public String registrationSection() {
        return "/pages/seating/_own.xhtml";
    }

    @Override
    public List<Tab> editionTabs(SeriesFacts series, EditionFacts edition) {
        return List.of(new Tab("seating.tab", series.desk("/" + edition.number() + "/tables")));
    }
}
