package nl.leerkring.follow;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.arena.ArenaContributor;

/** Following on the public page of a series, and how many do so on its desk. */
@ApplicationScoped
public class FollowInArena implements ArenaContributor {
    private static final int AFTER_THE_NETWORK = 60;

    @Override
    public int order() {
        return AFTER_THE_NETWORK;
    }

    @Override
    public String seriesSection() {
        return "/pages/follow/_series.xhtml";
    }

    @Override
    public String seriesDeskSection() {
        return "/pages/follow/_desk.xhtml";
    }
}
