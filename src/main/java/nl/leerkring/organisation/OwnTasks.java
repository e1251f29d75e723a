package nl.leerkring.organisation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.InstantConverter;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;
import nl.leerkring.training.TrainingSlug;

/** What organisations ask of the caller, and what the caller lets them see besides. */
@UseCase
public class OwnTasks {
    private static final InstantConverter INSTANTS = new InstantConverter();

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Premises premises;

    @Inject
    Titles titles;

    /** A training an organisation asks for. @param begun whether the caller follows it @param late whether its day is over */
    public record Row(
            String organisation,
            String slug,
            String title,
            LocalDate dueOn,
            boolean begun,
            boolean done,
            boolean late) {}

    /** What is asked of the caller and not completed, in all organisations, the first day first. One query. */
    @Permit(audited = false)
    public List<Row> open() {
        return rows("f.completed_at is null", "");
    }

    /** Everything this organisation asks of the caller. @throws DomainException 404 */
    @Permit(audited = false)
    public List<Row> asked(String slug) {
        return rows("o.slug = ?3", premises.require(slug).facts().slug());
    }

    /** Names of trainings the caller shares with this organisation. @throws DomainException 404 */
    @Permit(audited = false)
    @SuppressWarnings("unchecked")
    public Set<String> shared(String slug) {
        return Set.copyOf(database.createNativeQuery("select slug from organisation_share where person_id = ?1")
                .setParameter(1, premises.require(slug).person())
                .getResultList());
    }

    /** Lets the organisation see how far the caller is with a training; twice is once. @throws DomainException 404 */
    @Permit
    public void share(String slug, String training) {
        if (!TrainingSlug.isValid(training) || titles.of(training).equals(training)) {
            throw DomainException.notFound();
        }
        database.createNativeQuery(
                        "insert ignore into organisation_share (person_id, slug, shared_at) values (?1, ?2, ?3)")
                .setParameter(1, premises.require(slug).person())
                .setParameter(2, training)
                .setParameter(3, INSTANTS.convertToDatabaseColumn(clock.now()))
                .executeUpdate();
    }

    /** Lets it see that no more. @throws DomainException 404 for who does not belong to it */
    @Permit
    public void unshare(String slug, String training) {
        database.createNativeQuery("delete from organisation_share where person_id = ?1 and slug = ?2")
                .setParameter(1, premises.require(slug).person())
                .setParameter(2, training)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Row> rows(String which, String organisation) {
        var query = database.createNativeQuery(
                        "select o.name, f.slug, f.due_on, f.started_at is not null, f.completed_at is not null"
                                + " from organisation_followed f join organisation o on o.id = f.organisation_id"
                                + " where f.member = ?1 and f.task_id is not null and (f.ends_at is null or f.ends_at > ?2) and "
                                + which + " order by f.due_on, f.slug")
                .setParameter(1, caller.requireMember().value())
                .setParameter(2, INSTANTS.convertToDatabaseColumn(clock.now()));
        if (!organisation.isEmpty()) {
            query.setParameter(3, organisation);
        }
        List<Object[]> found = query.getResultList();
        return found.stream().map(this::row).toList();
    }

    private Row row(Object[] row) {
        var due = row[2] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[2];
        var done = Roll.isTrue(row[4]);
        return new Row(
                (String) row[0],
                (String) row[1],
                titles.of((String) row[1]),
                due,
                Roll.isTrue(row[3]),
                done,
                !done && due.isBefore(clock.today()));
    }
}
