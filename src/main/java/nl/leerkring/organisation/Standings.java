package nl.leerkring.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.shared.InstantConverter;

/**
 * How far the people of an organisation are, read from views that hold nothing else. Who has left is not in it. States, search, order and paging are of the
 * database, so the number of queries does not depend on the number of people.
 */
@Dependent
class Standings {
    /** Before the end of its validity a completion is pointed out for so long. */
    static final int MONTHS_AHEAD = 3;

    private static final String ALL = "(select f.*, p.name, p.team,"
            + " f.completed_on + interval f.months month as valid_until,"
            + " case when f.completed_on is null then if(f.started_at is null, 'NEW', 'BUSY')"
            + " when f.months is null or f.completed_on + interval f.months month > ?3 then 'DONE'"
            + " when f.completed_on + interval f.months month >= ?2 then 'ENDING' else 'EXPIRED' end as state,"
            + " (f.due_on < ?2 and f.completed_on is null) as late"
            + " from organisation_standing f join organisation_person p on p.id = f.person_id"
            + " where f.organisation_id = ?1 and (f.ends_at is null or f.ends_at > ?4)) s";
    private static final String FITTING =
            " where s.name like ?5 escape '!' and (?6 is null or coalesce(s.team_id, 0) = ?6)"
                    + " and (?7 = '' or s.slug = ?7)";
    private static final String STATED = FITTING + " and (?8 = '' or s.state = ?8) and (?9 = 0 or s.late = 1)";
    private static final String ORDER = "field(s.state, 'EXPIRED', 'NEW', 'BUSY', 'ENDING', 'DONE')";

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    long count(OrganisationId organisation, StandingFilter filter, When when) {
        var query = database.createNativeQuery("select count(*) from " + ALL + STATED);
        return ((Number) stated(query, organisation, filter, when).getSingleResult()).longValue();
    }

    /** @param today in the Netherlands */
    record When(Instant now, LocalDate today) {}

    @SuppressWarnings("unchecked")
    List<StandingRow> rows(OrganisationId organisation, StandingFilter filter, When when, int from, int most) {
        var query = database.createNativeQuery(
                "select s.person_id, s.name, s.team, s.slug, s.due_on, s.state, s.completed_on, s.valid_until, s.late from "
                        + ALL + STATED + " order by "
                        + filter.sort().sql().replace("s.state_order", ORDER) + ", s.person_id, s.slug");
        List<Object[]> found = stated(query, organisation, filter, when)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
        return found.stream().map(Standings::row).toList();
    }

    /** By team, of everybody the words and the training leave over; the largest teams first. */
    @SuppressWarnings("unchecked")
    List<StandingSplit> teams(OrganisationId organisation, StandingFilter filter, When when) {
        var query = database.createNativeQuery("select s.team, sum(s.state = 'DONE'), sum(s.state = 'ENDING'),"
                + " sum(s.state = 'EXPIRED'), sum(s.state = 'BUSY'), sum(s.state = 'NEW'), sum(s.late = 1) from " + ALL
                + FITTING + " group by s.team order by s.team is null, s.team");
        List<Object[]> found = fitting(query, organisation, filter, when).getResultList();
        return found.stream()
                .map(row -> new StandingSplit(
                        (String) row[0],
                        number(row[1]),
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        number(row[6])))
                .toList();
    }

    /** Names of the trainings of which anything is seen, the most asked first. */
    @SuppressWarnings("unchecked")
    List<String> trainings(OrganisationId organisation, Instant now) {
        return database.createNativeQuery("select f.slug from organisation_followed f where f.organisation_id = ?1"
                        + " and (f.ends_at is null or f.ends_at > ?2) group by f.slug order by count(*) desc, f.slug")
                .setParameter(1, organisation.value())
                .setParameter(2, new InstantConverter().convertToDatabaseColumn(now))
                .getResultList();
    }

    /** How many tasks wait for who is invited and has not come in. */
    long waiting(OrganisationId organisation, String training, Instant now) {
        return ((Number) database.createNativeQuery(
                                "select count(*) from organisation_task t join organisation_invitation i on i.id = t.invitation_id"
                                        + " where t.organisation_id = ?1 and t.live = 1 and (?2 = '' or t.slug = ?2)"
                                        + " and i.ended_at is null and i.expires_at > ?3")
                        .setParameter(1, organisation.value())
                        .setParameter(2, training)
                        .setParameter(3, new InstantConverter().convertToDatabaseColumn(now))
                        .getSingleResult())
                .longValue();
    }

    private static Query fitting(Query query, OrganisationId organisation, StandingFilter filter, When when) {
        return query.setParameter(1, organisation.value())
                .setParameter(2, when.today())
                .setParameter(3, when.today().plusMonths(MONTHS_AHEAD))
                .setParameter(4, new InstantConverter().convertToDatabaseColumn(when.now()))
                .setParameter(5, filter.people().pattern())
                .setParameter(6, filter.people().team())
                .setParameter(7, filter.training());
    }

    private static Query stated(Query query, OrganisationId organisation, StandingFilter filter, When when) {
        return fitting(query, organisation, filter, when)
                .setParameter(8, filter.state() == null ? "" : filter.state().name())
                .setParameter(9, filter.late() ? 1 : 0);
    }

    private static StandingRow row(Object[] row) {
        return new StandingRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                day(row[4]),
                StandingState.valueOf((String) row[5]),
                day(row[6]),
                day(row[7]),
                number(row[8]) == 1);
    }

    private static int number(Object value) {
        return value == null ? 0 : value instanceof Boolean yes ? (yes ? 1 : 0) : ((Number) value).intValue();
    }

    private static LocalDate day(Object value) {
        return value == null ? null : value instanceof LocalDate day ? day : ((java.sql.Date) value).toLocalDate();
    }
}
