package nl.leerkring.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;

/** Meetings of groups. */
@Dependent
class Meetings {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    Optional<IntervisionMeeting> find(MeetingId id) {
        return Optional.ofNullable(database.find(IntervisionMeeting.class, id.value()));
    }

    /** The meeting, until the end of the transaction ours. @throws DomainException 404 */
    IntervisionMeeting lock(MeetingId id) {
        return Optional.ofNullable(database.find(IntervisionMeeting.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(DomainException::notFound);
    }

    /** All of a group, the newest date first. */
    List<IntervisionMeeting> of(GroupId group) {
        return database.createQuery(
                        "select m from IntervisionMeeting m where m.groupId = :group order by m.startsAt desc, m.id desc",
                        IntervisionMeeting.class)
                .setParameter("group", group.value())
                .getResultList();
    }

    /** Those of groups that end after a moment and from which this member did not sign off, also cancelled ones. */
    List<IntervisionMeeting> attended(Collection<GroupId> groups, MemberId member, Instant after) {
        return groups.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select m from IntervisionMeeting m where m.groupId in :groups and m.endsAt > :after and not exists"
                                        + " (select a.id from Absence a where a.meeting = m.id and a.member = :member)",
                                IntervisionMeeting.class)
                        .setParameter(
                                "groups", groups.stream().map(GroupId::value).toList())
                        .setParameter("after", after)
                        .setParameter("member", member)
                        .getResultList();
    }

    /** The number for the next one of the group. */
    int nextNumber(GroupId group) {
        var last = database.createQuery(
                        "select max(m.number) from IntervisionMeeting m where m.groupId = :group", Integer.class)
                .setParameter("group", group.value())
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }

    void remove(Object entity) {
        database.remove(entity);
    }
}
