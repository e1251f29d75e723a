package nl.leerkring.harvest;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.leerkring.arena.EditionDesk;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.SeriesDesk;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.UseCase;

/** How many came to editions and who they were together, for who coordinates the series. Tells about groups, never about one person. */
@UseCase
public class ReportDesk {
    @Inject
    Clock clock;

    @Inject
    SeriesDesk series;

    @Inject
    EditionDesk editions;

    @Inject
    ReportPeople people;

    /** One edition, also a draft or one to come. @throws nl.leerkring.shared.DomainException 404 for who does not coordinate it */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public ReportEdition edition(String slug, String number) {
        var wanted = editions.require(slug, number).edition();
        var all = editions.of(slug).stream().map(EditionDesk.Row::edition).toList();
        return report(new ReportBook(series.require(slug), people.of(all), all), wanted);
    }

    /** All editions that are over. @throws nl.leerkring.shared.DomainException as {@link #edition} */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public ReportYears years(String slug) {
        var facts = series.require(slug);
        var all = editions.of(slug).stream().map(EditionDesk.Row::edition).toList();
        var book = new ReportBook(facts, people.of(all), all);
        var reports = all.stream()
                .filter(edition -> edition.published() && !edition.cancelled() && edition.over(clock.now()))
                .map(edition -> report(book, edition))
                .toList();
        Map<Integer, List<ReportEdition>> byYear = reports.stream()
                .collect(Collectors.groupingBy(
                        ReportEdition::year,
                        () -> new TreeMap<>(java.util.Comparator.reverseOrder()),
                        Collectors.toList()));
        var years = byYear.entrySet().stream()
                .map(entry -> book.together(entry.getKey(), entry.getValue()))
                .toList();
        return new ReportYears(facts, reports, years, book.together(0, reports));
    }

    private ReportEdition report(ReportBook book, EditionFacts edition) {
        boolean over = edition.over(clock.now());
        return new ReportEdition(edition, book.figures(edition, over), over);
    }
}
