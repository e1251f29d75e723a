package nl.leerkring.arena;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** What everybody may see of series and editions. */
@UseCase
public class ArenaHall {
    private static final int MOST_COMING = 20;

    @Inject
    Clock clock;

    @Inject
    Coordination coordination;

    @Inject
    Editions editions;

    @Inject
    Registrations registrations;

    /** An edition that was published, with how full it is. */
    public record Card(SeriesFacts series, EditionFacts edition, Map<RegistrationState, Integer> counts) {
        /** How many are on the waiting list. */
        public int waiting() {
            return counts.getOrDefault(RegistrationState.WAITING, 0);
        }

        /** How many have a place, or are offered one. */
        public int taken() {
            return counts.getOrDefault(RegistrationState.PLACED, 0) + counts.getOrDefault(RegistrationState.OFFERED, 0);
        }

        /** Places that nobody has. */
        public int free() {
            var room = edition.plan().room();
            return Math.max(0, room.capacity() + room.onlineCapacity() - taken());
        }

        /** Whether who registers now comes on the waiting list. Held places may still be free for some. */
        public boolean full() {
            return free() == 0 || waiting() > 0;
        }
    }

    /** A series with its editions, the newest first. */
    public record SeriesPage(SeriesFacts series, List<Card> coming, List<Card> past) {}

    /** All series. */
    @Permit(everyone = true, audited = false)
    public List<SeriesFacts> series() {
        return editions.all().stream().map(ArenaSeries::facts).toList();
    }

    /** Editions to come of all series, the first first. */
    @Permit(everyone = true, audited = false)
    public List<Card> coming() {
        var known = series().stream().collect(Collectors.toMap(SeriesFacts::id, Function.identity()));
        return cards(editions.coming(clock.now(), MOST_COMING), known);
    }

    /** A series. @throws DomainException 404 */
    @Permit(everyone = true, audited = false)
    public SeriesPage series(String slug) {
        var series = find(slug);
        var facts = series.facts();
        var cards = cards(
                editions.of(series.id()).stream()
                        .filter(edition -> edition.facts().published())
                        .toList(),
                Map.of(facts.id(), facts));
        return new SeriesPage(
                facts,
                cards.stream()
                        .filter(card -> !card.edition().over(clock.now()))
                        .sorted(java.util.Comparator.comparing(
                                card -> card.edition().startsAt()))
                        .toList(),
                cards.stream()
                        .filter(card -> card.edition().over(clock.now())
                                && !card.edition().cancelled())
                        .toList());
    }

    /** An edition with what there is to read now. */
    public record EditionPage(Card card, List<MaterialPlan> materials) {}

    /** An edition; one that was not published is seen by who coordinates it only. @throws DomainException 404 */
    @Permit(everyone = true, audited = false)
    public EditionPage edition(String slug, String number) {
        var series = find(slug);
        var edition = coordination.edition(series, number);
        if (!edition.facts().published() && !coordination.coordinates(series.id())) {
            throw DomainException.notFound();
        }
        return new EditionPage(
                new Card(series.facts(), edition.facts(), registrations.counts(edition.id())), materials(edition));
    }

    /** What is for afterwards comes when it is over. */
    private List<MaterialPlan> materials(Edition edition) {
        var over = edition.facts().over(clock.now());
        return edition.facts().published()
                ? edition.materials().stream()
                        .filter(material -> over || !material.afterwards())
                        .toList()
                : List.of();
    }

    private ArenaSeries find(String slug) {
        return editions.series(slug).orElseThrow(DomainException::notFound);
    }

    private List<Card> cards(List<Edition> all, Map<SeriesId, SeriesFacts> known) {
        var counts = registrations.counts(all.stream().map(Edition::id).toList());
        return all.stream()
                .map(edition -> new Card(
                        known.get(edition.series()), edition.facts(), counts.getOrDefault(edition.id(), Map.of())))
                .toList();
    }
}
