package nl.leerkring.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.leerkring.shared.InstantConverter;

/** Names of the people of an organisation, read from a view: search and paging are done by the database. */
@Dependent
class Roll {
    private static final InstantConverter INSTANTS = new InstantConverter();
    private static final String FITTING =
            " from organisation_person p where p.organisation_id = ?1 and (p.ends_at is null or p.ends_at > ?2)"
                    + " and p.name like ?3 escape '!' and (?4 is null or coalesce(p.team_id, 0) = ?4)";

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    PeoplePage page(OrganisationId organisation, PeopleFilter filter, Instant now) {
        var total = ((Number) fill(database.createNativeQuery("select count(*)" + FITTING), organisation, filter, now)
                        .getSingleResult())
                .longValue();
        return new PeoplePage(rows(organisation, filter, now), total);
    }

    @SuppressWarnings("unchecked")
    private List<PersonRow> rows(OrganisationId organisation, PeopleFilter filter, Instant now) {
        var query =
                database.createNativeQuery("select p.id, p.name, p.manager, p.team_id, p.team, p.joined_at, p.ends_at"
                        + FITTING + " order by p.name, p.id");
        List<Object[]> found = fill(query, organisation, filter, now)
                .setFirstResult(filter.page() * PeoplePage.SIZE)
                .setMaxResults(PeoplePage.SIZE)
                .getResultList();
        return found.stream().map(Roll::row).toList();
    }

    /** One of them. */
    @SuppressWarnings("unchecked")
    Optional<PersonRow> person(OrganisationId organisation, long id, Instant now) {
        List<Object[]> found = database.createNativeQuery(
                        "select p.id, p.name, p.manager, p.team_id, p.team, p.joined_at, p.ends_at from organisation_person p"
                                + " where p.organisation_id = ?1 and p.id = ?2 and (p.ends_at is null or p.ends_at > ?3)")
                .setParameter(1, organisation.value())
                .setParameter(2, id)
                .setParameter(3, INSTANTS.convertToDatabaseColumn(now))
                .getResultList();
        return found.stream().map(Roll::row).findFirst();
    }

    private static Query fill(Query query, OrganisationId organisation, PeopleFilter filter, Instant now) {
        return query.setParameter(1, organisation.value())
                .setParameter(2, INSTANTS.convertToDatabaseColumn(now))
                .setParameter(3, filter.pattern())
                .setParameter(4, filter.team());
    }

    private static PersonRow row(Object[] row) {
        return new PersonRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                isTrue(row[2]),
                row[3] == null ? null : ((Number) row[3]).longValue(),
                (String) row[4],
                instant(row[5]),
                instant(row[6]));
    }

    /** A bit comes as a boolean, a number or bytes, as the driver likes. */
    static boolean isTrue(Object bit) {
        return bit instanceof Boolean yes
                ? yes
                : bit instanceof Number number ? number.intValue() != 0 : ((byte[]) bit)[0] != 0;
    }

    static Instant instant(Object value) {
        return value instanceof java.sql.Timestamp stamp
                ? INSTANTS.convertToEntityAttribute(stamp.toLocalDateTime())
                : INSTANTS.convertToEntityAttribute((LocalDateTime) value);
    }
}
