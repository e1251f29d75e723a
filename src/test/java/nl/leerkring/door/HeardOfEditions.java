package nl.leerkring.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.leerkring.arena.EditionId;

/** What other features hear of who was at editions. */
@ApplicationScoped
public class HeardOfEditions {
    private final List<ArenaAttended> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes ArenaAttended event) {
        heard.add(event);
    }

    List<ArenaAttended> of(EditionId edition) {
        return heard.stream().filter(event -> event.edition().equals(edition)).toList();
    }
}
