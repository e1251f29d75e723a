package nl.leerkring.casus;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerkring.shared.InstantConverter;
import nl.leerkring.shared.MemberId;

/** Groups that play a case together, with who is in them. */
@Dependent
class Groups {
    private static final int RECENT = 20;

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    Optional<CasusGroup> find(String code) {
        return database.createQuery("select g from CasusGroup g where g.code = :code", CasusGroup.class)
                .setParameter("code", code == null ? "" : code)
                .getResultStream()
                .findFirst();
    }

    /** The newest groups of a facilitator. */
    List<CasusGroup> of(MemberId facilitator) {
        return database.createQuery(
                        "select g from CasusGroup g where g.openedBy = :member order by g.openedAt desc, g.id desc",
                        CasusGroup.class)
                .setParameter("member", facilitator)
                .setMaxResults(RECENT)
                .getResultList();
    }

    List<CasusParticipant> participants(long group) {
        return database.createQuery(
                        "select p from CasusParticipant p where p.groupId = :group order by p.id",
                        CasusParticipant.class)
                .setParameter("group", group)
                .getResultList();
    }

    Optional<CasusParticipant> participant(long group, MemberId member) {
        return participants(group).stream()
                .filter(participant -> participant.member().equals(member))
                .findFirst();
    }

    /** Comes in; twice is once. */
    void join(long group, MemberId member, Instant now) {
        database.createNativeQuery("insert ignore into casus_participant "
                        + "(revision, group_id, member, shows_name, joined_at) values (1, ?1, ?2, 0, ?3)")
                .setParameter(1, group)
                .setParameter(2, member.value())
                .setParameter(3, new InstantConverter().convertToDatabaseColumn(now))
                .executeUpdate();
    }

    void add(CasusGroup group) {
        database.persist(group);
        database.flush();
    }
}
