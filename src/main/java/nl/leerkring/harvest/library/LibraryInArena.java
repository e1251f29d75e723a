package nl.leerkring.harvest.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.arena.ArenaContributor;
import nl.leerkring.arena.SeriesFacts;

/** The library on the page of all series, on that of a series and on its desk. */
@ApplicationScoped
public class LibraryInArena implements ArenaContributor {
    @Override
    public int order() {
        return 45;
    }

    @Override
    public String indexSection() {
        return "/pages/harvest/_library.xhtml";
    }

    @Override
    public String seriesSection() {
        return "/pages/harvest/_examples.xhtml";
    }

    @Override
    public List<Tab> seriesTabs(SeriesFacts series) {
        return List.of(new Tab("library.tab", series.desk("/library")));
    }
}
