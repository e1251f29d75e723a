package nl.leerkring.organisation;

import jakarta.inject.Inject;
import java.util.List;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/**
 * What managers see of how far people are: of trainings the organisation asked for and of those people share, when they are completed and until when that counts.
 * Never answers, scores, reflections, anything of intervision, or registration numbers.
 */
@UseCase
public class OverviewDesk {
    /** More lines than any organisation has: what a file holds at most. */
    static final int MOST = 100_000;

    @Inject
    Clock clock;

    @Inject
    Premises premises;

    @Inject
    Standings standings;

    @Inject
    Titles titles;

    @Inject
    People people;

    /** A training of which anything is seen. */
    public record Training(String slug, String title) {}

    /** One page of lines. @param teams of everybody that fits but for the state @param waiting tasks of who is invited @param people in the organisation */
    public record Overview(List<StandingRow> rows, long total, List<StandingSplit> teams, long waiting, long people) {}

    /** The trainings of which anything is seen, the most asked first. */
    @Permit(audited = false)
    public List<Training> trainings(String slug) {
        return standings.trainings(premises.requireManager(slug).id(), clock.now()).stream()
                .map(training -> new Training(training, titles.of(training)))
                .toList();
    }

    /** One page. */
    @Permit(audited = false)
    public Overview page(String slug, StandingFilter filter) {
        var id = premises.requireManager(slug).id();
        var when = new Standings.When(clock.now(), clock.today());
        int from = filter.people().page() * StandingFilter.SIZE;
        return new Overview(
                titled(standings.rows(id, filter, when, from, StandingFilter.SIZE)),
                standings.count(id, filter, when),
                standings.teams(id, filter, when),
                standings.waiting(id, filter.training(), when.now()),
                people.count(id, when.now()));
    }

    /** All lines, for a file. Written to the audit log. */
    @Permit
    public List<StandingRow> all(String slug, StandingFilter filter) {
        var id = premises.requireManager(slug).id();
        return titled(standings.rows(id, filter, new Standings.When(clock.now(), clock.today()), 0, MOST));
    }

    private List<StandingRow> titled(List<StandingRow> rows) {
        return rows.stream()
                .map(row -> new StandingRow(
                        row.person(),
                        row.name(),
                        row.team(),
                        titles.of(row.training()),
                        row.dueOn(),
                        row.state(),
                        row.completedOn(),
                        row.validUntil(),
                        row.late()))
                .toList();
    }
}
