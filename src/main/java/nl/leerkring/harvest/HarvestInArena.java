package nl.leerkring.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.arena.ArenaContributor;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.SeriesFacts;

/** The harvest on the pages of series, editions and registrations. */
@ApplicationScoped
public class HarvestInArena implements ArenaContributor {
    @Override
    public int order() {
        return 40;
    }

    @Override
    public String seriesSection() {
        return "/pages/harvest/_series.xhtml";
    }

    @Override
    public String editionSection() {
        return "/pages/harvest/_edition.xhtml";
    }

    @Override
    public String registrationSection() {
        return "/pages/harvest/_registration.xhtml";
    }

    @Override
    public List<Tab> editionTabs(SeriesFacts series, EditionFacts edition) {
        return List.of(new Tab("harvest.tab", series.desk("/" + edition.number() + "/harvest")));
    }
}
