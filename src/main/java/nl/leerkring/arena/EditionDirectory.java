package nl.leerkring.arena;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;

/** Editions by their id, for other features. No rights are checked here: who asks shows only what is allowed. */
@ApplicationScoped
public class EditionDirectory {
    @Inject
    Clock clock;

    @Inject
    Editions editions;

    /** The edition with its series, when it exists. */
    public Optional<Coordination.Place> find(EditionId id) {
        return editions.edition(id)
                .flatMap(edition -> editions.series(edition.series())
                        .map(series -> new Coordination.Place(series.facts(), edition.facts())));
    }

    /** An edition to come, as a list tells it. @param address of its page */
    public record Coming(EditionId edition, SeriesId series, String title, String address, Instant startsAt) {}

    /** Published editions to come, the first first. One query. */
    public List<Coming> coming(int most) {
        return editions.brief(clock.now(), most);
    }

    /** Who coordinates a series, longest first. */
    public List<MemberId> coordinators(SeriesId id) {
        return editions.coordinators(id).stream().map(Coordinator::member).toList();
    }

    /** Published editions of the same series that are over and began before this one, the newest first: ids, and for each its number. */
    public Map<EditionId, Integer> before(EditionFacts edition, int most) {
        return editions.before(edition, clock.now(), most);
    }
}
