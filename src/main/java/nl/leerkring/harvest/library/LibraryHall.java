package nl.leerkring.harvest.library;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.arena.ArenaHall;
import nl.leerkring.arena.Coordination;
import nl.leerkring.arena.EditionDirectory;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.arena.SeriesId;
import nl.leerkring.harvest.photo.PhotoHall;
import nl.leerkring.harvest.photo.PhotoRow;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** The library as everybody sees it. */
@UseCase
public class LibraryHall {
    static final int PAGE = 12;
    private static final int FEW = 3;

    @Inject
    ArenaHall hall;

    @Inject
    EditionDirectory editions;

    @Inject
    Coordination coordination;

    @Inject
    PhotoHall photos;

    @Inject
    Examples examples;

    /** What somebody asks for. @param series address of a series, or empty for all @param page from 1 */
    public record Asked(String words, String series, boolean byTitle, int page) {}

    /** What was found. @param themes series of which there is something, by their id @param count on all pages */
    public record Shelf(List<ExampleRow> examples, Map<SeriesId, SeriesFacts> themes, int count, int page, int pages) {}

    /** An example with where it came from. @param photo or null */
    public record Place(ExampleRow example, SeriesFacts series, EditionFacts edition, PhotoRow photo) {}

    /** Looks for examples. A page that is not there is the last one. @throws DomainException 404 for a series that does not exist */
    @Permit(everyone = true, audited = false)
    public Shelf search(Asked asked) {
        var all = hall.series();
        var wanted = asked.series().isEmpty()
                ? null
                : all.stream()
                        .filter(one -> one.slug().equals(asked.series()))
                        .map(SeriesFacts::id)
                        .findFirst()
                        .orElseThrow(DomainException::notFound);
        var search = ExampleSearch.of(asked.words(), wanted, asked.byTitle());
        int count = examples.count(search);
        int pages = Math.max(1, (count + PAGE - 1) / PAGE);
        int page = Math.max(1, Math.min(asked.page(), pages));
        var themes = examples.series();
        return new Shelf(
                examples.published(search, page - 1, PAGE),
                all.stream()
                        .filter(one -> themes.contains(one.id()) || one.id().equals(wanted))
                        .collect(Collectors.toMap(
                                SeriesFacts::id,
                                Function.identity(),
                                (first, same) -> first,
                                java.util.LinkedHashMap::new)),
                count,
                page,
                pages);
    }

    /** The newest of a series. */
    @Permit(everyone = true, audited = false)
    public List<ExampleRow> newest(SeriesId series) {
        return examples.published(new ExampleSearch(List.of(), series, false), 0, FEW);
    }

    /** One example; one that is not published is seen by who coordinates the series only. @throws DomainException 404 */
    @Permit(everyone = true, audited = false)
    public Place look(String slug) {
        var example = examples.withSlug(slug == null ? "" : slug)
                .map(Example::row)
                .filter(row -> row.published() || coordination.coordinates(row.series()))
                .orElseThrow(DomainException::notFound);
        var place = editions.find(example.edition()).orElseThrow(DomainException::notFound);
        var photo = example.plan().photo() == null
                ? null
                : photos.of(place.edition()).stream()
                        .filter(one -> one.id().equals(example.plan().photo()))
                        .findFirst()
                        .orElse(null);
        return new Place(example, place.series(), place.edition(), photo);
    }
}
