package nl.leerkring.harvest;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.arena.ArenaHall;
import nl.leerkring.arena.EditionDirectory;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.EditionId;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** The harvest as everybody sees it. */
@UseCase
public class HarvestHall {
    /** A harvest that is older opens no edition. */
    private static final int LATELY = 3;

    @Inject
    ArenaHall hall;

    @Inject
    EditionDirectory directory;

    @Inject
    Findings findings;

    /** The harvest of an edition. @param number of the edition */
    public record Crop(int number, List<FindingRow> findings) {}

    /** All experiments of a series. */
    public record Trials(SeriesFacts series, List<FindingRow> experiments) {}

    /** What an edition brought. */
    @Permit(everyone = true, audited = false)
    public List<FindingRow> of(EditionFacts edition) {
        return edition.published() ? findings.published(Map.of(edition.id(), edition.number())) : List.of();
    }

    /** The newest harvest among these editions, the newest first; nothing when none of the last three has any. */
    @Permit(everyone = true, audited = false)
    public Optional<Crop> newest(List<ArenaHall.Card> past) {
        var numbers = new LinkedHashMap<EditionId, Integer>();
        past.stream()
                .limit(LATELY)
                .forEach(card -> numbers.put(card.edition().id(), card.edition().number()));
        return newest(numbers);
    }

    /** With what an edition to come begins: the harvest of the one before. */
    @Permit(everyone = true, audited = false)
    public Optional<Crop> lookBack(EditionFacts edition) {
        return newest(directory.before(edition, LATELY));
    }

    private Optional<Crop> newest(Map<EditionId, Integer> numbers) {
        var all = findings.published(numbers);
        return numbers.values().stream()
                .map(number -> new Crop(
                        number,
                        all.stream().filter(row -> row.edition() == number).toList()))
                .filter(crop -> !crop.findings().isEmpty())
                .findFirst();
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
