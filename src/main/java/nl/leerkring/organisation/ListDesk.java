package nl.leerkring.organisation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;
import nl.leerkring.training.Versions;

/** Enrolling many people at once from a file, for managers: first a check that changes nothing, then in the background, and back. */
@UseCase
public class ListDesk {
    /** Wrong lines that are shown; all of them are in the file to download. */
    static final int SHOWN = 50;

    private static final int LISTS = 20;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Premises premises;

    @Inject
    Organisations organisations;

    @Inject
    Versions versions;

    @Inject
    Batches batches;

    @Inject
    Tasks tasks;

    /** A line that cannot be carried out. @param column name of it, or empty @param text what stands there @param key of the words */
    public record WrongRow(int line, String column, String text, String key) {}

    /** A list with what came of its lines. @param ready lines to be carried out @param inside how many lines are of who belongs to it already */
    public record Report(
            BatchFacts batch, int ready, int wrong, int inside, int done, int same, int failed, List<WrongRow> rows) {}

    /** Reads and checks a file; nobody is enrolled and no mail is sent. @return id of the list @throws DomainException beside the field */
    @Permit
    public long check(String slug, String fileName, byte[] bytes) {
        var organisation = premises.requireManager(slug);
        var file = ListFile.read(bytes);
        var teams =
                organisations.teams(organisation.id()).stream().map(Team::name).toList();
        Map<String, String> trainings = versions.allCurrent().stream()
                .collect(Collectors.toMap(
                        version -> version.slug().value(),
                        version -> version.about().title()));
        var rows = new ListCheck(teams, trainings, clock.today()).check(file);
        var batch = new Batch(
                organisation.id(),
                fileName == null || fileName.isBlank() ? "lijst.csv" : fileName,
                file,
                caller.requireMember(),
                clock.now());
        batches.keep(batch, rows, batches.addresses(organisation.id(), clock.now()));
        return batch.id();
    }

    /** The newest lists. */
    @Permit(audited = false)
    public List<BatchFacts> lists(String slug) {
        return batches.newest(premises.requireManager(slug).id(), LISTS).stream()
                .map(batch -> batch.facts(clock.now()))
                .toList();
    }

    /** A list and how far it is. @throws DomainException 404 when it is none of this organisation */
    @Permit(audited = false)
    public Report report(String slug, long id) {
        var batch = require(slug, id);
        var outcomes = batches.outcomes(id);
        return new Report(
                batch.facts(clock.now()),
                outcomes.getOrDefault(Batches.READY, 0),
                outcomes.getOrDefault(Batches.WRONG, 0),
                batches.inside(id),
                outcomes.getOrDefault("DONE", 0),
                outcomes.getOrDefault("SAME", 0),
                outcomes.getOrDefault("FAILED", 0),
                wrong(id, SHOWN));
    }

    /** Every line that cannot be carried out. @throws DomainException 404 when it is none of this organisation */
    @Permit(audited = false)
    public List<WrongRow> wrong(String slug, long id) {
        return wrong(require(slug, id).id(), ListFile.MOST_LINES);
    }

    /** Carries out the good lines, in the background. @throws DomainException 404, refused when it was begun already or no line is good */
    @Permit
    public void begin(String slug, long id) {
        var batch = lock(slug, id);
        if (batches.outcomes(id).getOrDefault(Batches.READY, 0) == 0) {
            throw DomainException.refused("organisation.list.error.nothing");
        }
        batch.begin(clock.now());
    }

    /** Takes back what was asked and who was invited by it; what people began stays. @throws DomainException 404, refused when it is not done or long ago */
    @Permit
    public void undo(String slug, long id) {
        var batch = lock(slug, id);
        batch.undo(clock.now());
        tasks.withdraw("batch_id", id, clock.now());
        batches.revoke(id, clock.now());
    }

    private Batch lock(String slug, long id) {
        return batches.lock(premises.lockManaged(slug).id(), id);
    }

    private Batch require(String slug, long id) {
        return batches.find(premises.requireManager(slug).id(), id).orElseThrow(DomainException::notFound);
    }

    private List<WrongRow> wrong(long id, int most) {
        return batches.rows(id, Batches.WRONG, 0, most).stream()
                .map(Batches.Stored::row)
                .map(row -> new WrongRow(
                        row.line(),
                        row.wrong().column(),
                        row.wrong().text(),
                        row.wrong().key()))
                .toList();
    }
}
