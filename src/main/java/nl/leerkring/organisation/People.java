package nl.leerkring.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.shared.MemberId;

/** Who belongs to which organisation, and did. */
@Dependent
class People {
    private static final String PRESENT = "(m.endsAt is null or m.endsAt > :now)";

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** Somebody's time in this organisation. */
    Optional<OrganisationMember> find(OrganisationId organisation, long id) {
        return Optional.ofNullable(database.find(OrganisationMember.class, id))
                .filter(person -> person.organisation().equals(organisation));
    }

    Optional<OrganisationMember> present(OrganisationId organisation, MemberId member, Instant now) {
        return database.createQuery(
                        "select m from OrganisationMember m where m.organisationId = :organisation and m.member = :member"
                                + " and " + PRESENT,
                        OrganisationMember.class)
                .setParameter("organisation", organisation.value())
                .setParameter("member", member)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** Where somebody belongs now. */
    List<OrganisationMember> of(MemberId member, Instant now) {
        return database.createQuery(
                        "select m from OrganisationMember m where m.member = :member and " + PRESENT
                                + " order by m.joinedAt, m.id",
                        OrganisationMember.class)
                .setParameter("member", member)
                .setParameter("now", now)
                .getResultList();
    }

    /** Everybody who belongs to it now, longest first. */
    List<OrganisationMember> in(OrganisationId organisation, Instant now) {
        return database.createQuery(
                        "select m from OrganisationMember m where m.organisationId = :organisation and " + PRESENT
                                + " order by m.joinedAt, m.id",
                        OrganisationMember.class)
                .setParameter("organisation", organisation.value())
                .setParameter("now", now)
                .getResultList();
    }

    /** Who manages it now, longest first. */
    List<OrganisationMember> managers(OrganisationId organisation, Instant now) {
        return in(organisation, now).stream()
                .filter(OrganisationMember::isManager)
                .toList();
    }

    /** How many belong to it now. */
    long count(OrganisationId organisation, Instant now) {
        return database.createQuery(
                        "select count(m) from OrganisationMember m where m.organisationId = :organisation and "
                                + PRESENT,
                        Long.class)
                .setParameter("organisation", organisation.value())
                .setParameter("now", now)
                .getSingleResult();
    }

    /** How many belong to an organisation, and how many of them manage it. */
    record Count(long people, int managers) {
        static final Count NONE = new Count(0, 0);

        OrganisationRegistry.Row row(OrganisationFacts facts) {
            return new OrganisationRegistry.Row(facts.slug(), facts.name(), facts.kvk(), people, managers);
        }
    }

    /** How many belong to each organisation now; one query. */
    Map<OrganisationId, Count> counts(Instant now) {
        return database.createQuery(
                        "select m.organisationId, count(m), sum(case when m.manager = true then 1 else 0 end)"
                                + " from OrganisationMember m where " + PRESENT + " group by m.organisationId",
                        Object[].class)
                .setParameter("now", now)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new OrganisationId((Long) row[0]),
                        row -> new Count(((Number) row[1]).longValue(), ((Number) row[2]).intValue())));
    }

    /** How many are in each team now; teams without people are left out. */
    Map<Long, Long> inTeams(OrganisationId organisation, Instant now) {
        return database.createQuery(
                        "select m.teamId, count(m) from OrganisationMember m where m.organisationId = :organisation"
                                + " and m.teamId is not null and " + PRESENT + " group by m.teamId",
                        Object[].class)
                .setParameter("organisation", organisation.value())
                .setParameter("now", now)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Names in addresses of where somebody belongs now; one query. */
    List<String> slugs(MemberId member, Instant now) {
        return database.createQuery(
                        "select o.slug from Organisation o, OrganisationMember m where o.id = m.organisationId"
                                + " and m.member = :member and " + PRESENT,
                        String.class)
                .setParameter("member", member)
                .setParameter("now", now)
                .getResultList();
    }

    void add(OrganisationMember person) {
        database.persist(person);
        database.flush();
    }
}
