package nl.leerkring.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.arena.ArenaContributor;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.SeriesFacts;

/** Reports on the desks of series and editions, after everything else there. */
@ApplicationScoped
public class ReportInArena implements ArenaContributor {
    private static final int LAST = 90;

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public List<Tab> seriesTabs(SeriesFacts series) {
        return List.of(new Tab("arenareport.tab", series.desk("/report")));
    }

    @Override
    public List<Tab> editionTabs(SeriesFacts series, EditionFacts edition) {
        return List.of(new Tab("arenareport.tab", series.desk("/" + edition.number() + "/report")));
    }
}
