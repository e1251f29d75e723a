package nl.leerkring.harvest;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.arena.ArenaHall;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** The harvest as everybody sees it. */
@UseCase
public class HarvestHall {
    @Inject
    ArenaHall hall;

    @Inject
    Findings findings;

    /** The harvest of an edition. */
    public record Crop(EditionFacts edition, List<FindingRow> findings) {}

    /** All experiments of a series. */
    public record Trials(SeriesFacts series, List<FindingRow> experiments) {}

    /** What an edition brought. */
    @Permit(everyone = true, audited = false)
    public List<FindingRow> of(EditionFacts edition) {
        return edition.published() ? findings.published(edition) : List.of();
    }

    /** The newest harvest among these editions, the newest first; nothing when none of the last three has any. */
    @Permit(everyone = true, audited = false)
    public Optional<Crop> newest(List<ArenaHall.Card> past) {
        return past.stream()
                .limit(3)
                .map(card -> new Crop(card.edition(), findings.published(card.edition())))
                .filter(crop -> !crop.findings().isEmpty())
                .findFirst();
    }

    /** With what an edition to come begins: the harvest of the one before. */
    @Permit(everyone = true, audited = false)
    public Optional<Crop> lookBack(String series, EditionFacts edition) {
        return newest(hall.series(series).past().stream()
                .filter(card -> card.edition().startsAt().isBefore(edition.startsAt()))
                .toList());
    }

    /** Experiments of a series over all its editions. @throws nl.leerkring.shared.DomainException 404 */
    @Permit(everyone = true, audited = false)
    public Trials experiments(String series) {
        var page = hall.series(series);
        var numbers = Stream.concat(page.past().stream(), page.coming().stream())
                .map(ArenaHall.Card::edition)
                .collect(Collectors.toMap(EditionFacts::id, EditionFacts::number));
        return new Trials(page.series(), findings.experiments(page.series().id(), numbers));
    }
}
