package nl.leerkring.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leerkring.shared.DomainException;

/** Organisations and their teams. */
@Dependent
class Organisations {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    Optional<Organisation> find(OrganisationId id) {
        return Optional.ofNullable(database.find(Organisation.class, id.value()));
    }

    Optional<Organisation> named(String slug) {
        return by("slug", slug);
    }

    Optional<Organisation> withCode(String code) {
        return by("joinCode", code);
    }

    private Optional<Organisation> by(String field, String value) {
        return database.createQuery("select o from Organisation o where o." + field + " = :value", Organisation.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    /** Until the end of the transaction ours: who belongs to it is changed by one at a time. @throws DomainException 404 */
    Organisation lock(OrganisationId id) {
        return Optional.ofNullable(database.find(Organisation.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(DomainException::notFound);
    }

    List<Organisation> all() {
        return database.createQuery("select o from Organisation o order by o.name, o.id", Organisation.class)
                .getResultList();
    }

    List<Organisation> all(Collection<OrganisationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select o from Organisation o where o.id in :ids order by o.name, o.id",
                                Organisation.class)
                        .setParameter(
                                "ids", ids.stream().map(OrganisationId::value).toList())
                        .getResultList();
    }

    /** Those that let in who has an address in this domain. */
    List<Organisation> admitting(String domain) {
        return database.createQuery(
                        "select o from Organisation o where :domain member of o.domains order by o.name, o.id",
                        Organisation.class)
                .setParameter("domain", domain)
                .getResultList();
    }

    List<Team> teams(OrganisationId id) {
        return database.createQuery(
                        "select t from Team t where t.organisationId = :organisation order by t.name, t.id", Team.class)
                .setParameter("organisation", id.value())
                .getResultList();
    }

    /** A team of this organisation. */
    Optional<Team> team(OrganisationId organisation, long id) {
        return Optional.ofNullable(database.find(Team.class, id)).filter(team -> team.isOf(organisation));
    }

    /** Nothing names this team any more: who was in it and left, who was invited for it, and what was asked of it. */
    void forget(long team) {
        for (var table : List.of("organisation_member", "organisation_invitation", "organisation_assignment")) {
            database.createNativeQuery("update " + table + " set team_id = null where team_id = ?1")
                    .setParameter(1, team)
                    .executeUpdate();
        }
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }

    void remove(Object entity) {
        database.remove(entity);
        database.flush();
    }
}
