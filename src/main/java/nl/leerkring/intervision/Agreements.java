package nl.leerkring.intervision;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.shared.MemberId;

/** Versions of agreements, and who accepted which. */
@Dependent
class Agreements {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** All versions, the one in force first. A group always has one. */
    List<Agreement> of(GroupId group) {
        return database.createQuery(
                        "select a from Agreement a where a.groupId = :group order by a.version desc", Agreement.class)
                .setParameter("group", group.value())
                .getResultList();
    }

    Agreement inForce(GroupId group) {
        return database.createQuery(
                        "select a from Agreement a where a.groupId = :group order by a.version desc", Agreement.class)
                .setParameter("group", group.value())
                .setMaxResults(1)
                .getSingleResult();
    }

    Optional<Consent> consent(GroupId group, MemberId member, int version) {
        return consents(group, version).stream()
                .filter(consent -> consent.member().equals(member))
                .findFirst();
    }

    List<Consent> consents(GroupId group, int version) {
        return database.createQuery(
                        "select c from Consent c where c.groupId = :group and c.version = :version", Consent.class)
                .setParameter("group", group.value())
                .setParameter("version", version)
                .getResultList();
    }

    /** In which of these groups this member accepted the agreement in force. */
    Set<GroupId> accepted(MemberId member, Collection<GroupId> groups) {
        if (groups.isEmpty()) {
            return Set.of();
        }
        return database.createQuery(
                        "select c.groupId from Consent c where c.member = :member and c.groupId in :groups"
                                + " and c.version = (select max(a.version) from Agreement a where a.groupId = c.groupId)",
                        Long.class)
                .setParameter("member", member)
                .setParameter("groups", groups.stream().map(GroupId::value).toList())
                .getResultStream()
                .map(GroupId::new)
                .collect(Collectors.toSet());
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }
}
