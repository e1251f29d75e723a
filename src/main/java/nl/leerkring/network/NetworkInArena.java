package nl.leerkring.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.arena.ArenaContributor;
import nl.leerkring.arena.SeriesFacts;

/** The network on the pages of series and registrations. */
@ApplicationScoped
public class NetworkInArena implements ArenaContributor {
    private static final int AFTER_THE_HARVEST = 50;

    @Override
    public int order() {
        return AFTER_THE_HARVEST;
    }

    @Override
    public String seriesSection() {
        return "/pages/network/_series.xhtml";
    }

    @Override
    public String registrationSection() {
        return "/pages/network/_registration.xhtml";
    }

    @Override
    public List<Tab> seriesTabs(SeriesFacts series) {
        return List.of(new Tab("network.tab", series.desk("/members")));
    }
}
