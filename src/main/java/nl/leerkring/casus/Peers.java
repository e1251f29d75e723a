package nl.leerkring.casus;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** What people chose first, counted. Never who. */
@Dependent
class Peers {
    @Inject
    Runs runs;

    /** Numbers of people by "scene.choice". One query. */
    PeerCounts of(String slug, String part) {
        return new PeerCounts(runs.firstChoices(slug, part), Map.of());
    }

    /** The same, with how many took the choice back. */
    PeerCounts withDoubts(String slug, String part) {
        return new PeerCounts(runs.firstChoices(slug, part), runs.takenBack(slug, part));
    }
}
