package nl.leerkring.arena;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Role;

/** Opens series and editions to who coordinates them, in this feature and in those of the day, the harvest and the network. */
@ApplicationScoped
public class Coordination {
    @Inject
    Caller caller;

    @Inject
    Editions editions;

    /** A series and one of its editions. */
    public record Place(SeriesFacts series, EditionFacts edition) {}

    /** The series with this address, when the caller coordinates it. @throws DomainException 404 when not */
    public SeriesFacts series(String slug) {
        return require(slug).facts();
    }

    /** The edition with this number, when the caller coordinates its series. @throws DomainException 404 when not */
    public Place edition(String slug, String number) {
        var series = require(slug);
        return new Place(series.facts(), edition(series, number).facts());
    }

    /** The series of the caller. */
    public List<SeriesFacts> mine() {
        return caller.has(Role.ARENA_COORDINATOR)
                ? editions.coordinatedBy(caller.requireMember()).stream()
                        .map(ArenaSeries::facts)
                        .toList()
                : List.of();
    }

    /** Whether the caller coordinates it. */
    public boolean coordinates(SeriesId series) {
        return caller.has(Role.ARENA_COORDINATOR)
                && caller.member()
                        .filter(me -> editions.coordinates(series, me))
                        .isPresent();
    }

    ArenaSeries require(String slug) {
        return editions.series(slug).filter(series -> coordinates(series.id())).orElseThrow(DomainException::notFound);
    }

    /** The series of this edition is coordinated by the caller. @throws DomainException 404 when not */
    Edition require(EditionId id) {
        return editions.edition(id)
                .filter(edition -> coordinates(edition.series()))
                .orElseThrow(DomainException::notFound);
    }

    Edition edition(ArenaSeries series, String number) {
        return editions.edition(series.id(), number(number)).orElseThrow(DomainException::notFound);
    }

    static int number(String text) {
        if (text == null || !text.matches("[1-9]\\d{0,3}")) {
            throw DomainException.notFound();
        }
        return Integer.parseInt(text);
    }
}
