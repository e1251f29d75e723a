package nl.leerkring.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.shared.DomainException;

/** Lists of people and their lines. */
@Dependent
class Batches {
    static final String READY = "READY";
    static final String WRONG = "WRONG";
    private static final int AT_ONCE = 200;
    private static final String LINE = "select id, line, email, name, team, slug, due_on, wrong_column, wrong_text,"
            + " wrong_key from organisation_batch_row where batch_id = ?1 and outcome = ?2 order by id";

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** A line with its id. */
    record Stored(long id, ListRow row) {}

    Optional<Batch> find(OrganisationId organisation, long id) {
        return Optional.ofNullable(database.find(Batch.class, id))
                .filter(batch -> batch.organisation().equals(organisation));
    }

    /** The same, ours until the end of the transaction. @throws DomainException 404 */
    Batch lock(OrganisationId organisation, long id) {
        var batch = find(organisation, id).orElseThrow(DomainException::notFound);
        database.refresh(batch, LockModeType.PESSIMISTIC_WRITE);
        return batch;
    }

    /** One that is being carried out and that no other node works at. */
    @SuppressWarnings("unchecked")
    Optional<Batch> lockRunning() {
        return ((List<Batch>) database.createNativeQuery(
                                "select * from organisation_batch where state = 'RUNNING' order by id limit 1"
                                        + " for update skip locked",
                                Batch.class)
                        .getResultList())
                .stream().findFirst();
    }

    /** The newest lists of an organisation. */
    List<Batch> newest(OrganisationId organisation, int most) {
        return database.createQuery(
                        "select b from OrganisationBatch b where b.organisationId = :organisation order by b.id desc",
                        Batch.class)
                .setParameter("organisation", organisation.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** Keeps the lines. @param inside addresses of who belongs to the organisation now */
    void keep(Batch batch, List<ListRow> rows, Set<String> inside) {
        database.persist(batch);
        database.flush();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            insert(batch, rows.subList(from, Math.min(rows.size(), from + AT_ONCE)), inside);
        }
    }

    private void insert(Batch batch, List<ListRow> rows, Set<String> inside) {
        var query = database.createNativeQuery(
                "insert into organisation_batch_row (batch_id, line, email, name, team, slug,"
                        + " due_on, wrong_column, wrong_text, wrong_key, inside, outcome) values "
                        + String.join(", ", Collections.nCopies(rows.size(), "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")));
        int at = 1;
        for (var row : rows) {
            var wrong = row.wrong();
            var values = new Object[] {
                batch.id(),
                row.line(),
                row.email(),
                row.name(),
                row.team(),
                row.slug(),
                row.dueOn(),
                wrong == null ? null : wrong.column(),
                wrong == null ? null : wrong.text(),
                wrong == null ? null : wrong.key(),
                inside.contains(row.email()),
                wrong == null ? READY : WRONG
            };
            for (var value : values) {
                query.setParameter(at++, value);
            }
        }
        query.executeUpdate();
    }

    /** Lines with this outcome, in the order of the file. */
    @SuppressWarnings("unchecked")
    List<Stored> rows(long batch, String outcome, int from, int most) {
        List<Object[]> found = database.createNativeQuery(LINE)
                .setParameter(1, batch)
                .setParameter(2, outcome)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
        return found.stream().map(Batches::stored).toList();
    }

    private static Stored stored(Object[] row) {
        var wrong = row[9] == null ? null : new ListRow.Wrong((String) row[7], (String) row[8], (String) row[9]);
        var due = row[6] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[6];
        return new Stored(
                ((Number) row[0]).longValue(),
                new ListRow(
                        ((Number) row[1]).intValue(),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        due,
                        wrong));
    }

    void came(long row, String outcome) {
        database.createNativeQuery("update organisation_batch_row set outcome = ?1 where id = ?2")
                .setParameter(1, outcome)
                .setParameter(2, row)
                .executeUpdate();
    }

    /** How many lines came to what. */
    @SuppressWarnings("unchecked")
    Map<String, Integer> outcomes(long batch) {
        List<Object[]> found = database.createNativeQuery(
                        "select outcome, count(*) from organisation_batch_row where batch_id = ?1 group by outcome")
                .setParameter(1, batch)
                .getResultList();
        return found.stream().collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** How many lines that can be carried out are of who belongs to the organisation already. */
    int inside(long batch) {
        return ((Number) database.createNativeQuery(
                                "select count(*) from organisation_batch_row where batch_id = ?1 and inside = 1 and outcome <> 'WRONG'")
                        .setParameter(1, batch)
                        .getSingleResult())
                .intValue();
    }

    /** Addresses of who belongs to an organisation now. */
    @SuppressWarnings("unchecked")
    Set<String> addresses(OrganisationId organisation, java.time.Instant now) {
        return Set.copyOf(database.createNativeQuery(
                        "select a.email from account a join organisation_member m on m.member = a.id"
                                + " where m.organisation_id = ?1 and (m.ends_at is null or m.ends_at > ?2) group by a.email")
                .setParameter(1, organisation.value())
                .setParameter(2, new nl.leerkring.shared.InstantConverter().convertToDatabaseColumn(now))
                .getResultList());
    }

    /** Takes back invitations of a list that nobody answered and for which nothing else waits. */
    void revoke(long batch, java.time.Instant now) {
        database.createNativeQuery("update organisation_invitation i set i.ended_at = ?1, i.ending = 'REVOKED',"
                        + " i.revision = i.revision + 1 where i.batch_id = ?2 and i.ended_at is null and not exists"
                        + " (select 1 from organisation_task t where t.invitation_id = i.id and t.live = 1)")
                .setParameter(1, new nl.leerkring.shared.InstantConverter().convertToDatabaseColumn(now))
                .setParameter(2, batch)
                .executeUpdate();
    }
}
