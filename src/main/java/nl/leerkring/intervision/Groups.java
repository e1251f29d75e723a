package nl.leerkring.intervision;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;

/** Groups with who is in them. */
@Dependent
class Groups {
    private static final int MOST_OPEN = 30;

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    Optional<IntervisionGroup> find(GroupId id) {
        return Optional.ofNullable(database.find(IntervisionGroup.class, id.value()));
    }

    /** The group, until the end of the transaction ours: its seats are counted by one at a time. @throws DomainException 404 */
    IntervisionGroup lock(GroupId id) {
        return Optional.ofNullable(database.find(IntervisionGroup.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(DomainException::notFound);
    }

    /** Who is in it now, who is in it longest first. */
    List<GroupMember> seats(GroupId id) {
        return database.createQuery(
                        "select m from GroupMember m where m.groupId = :group and m.present = true"
                                + " order by m.joinedAt, m.id",
                        GroupMember.class)
                .setParameter("group", id.value())
                .getResultList();
    }

    Optional<GroupMember> seat(GroupId id, MemberId member) {
        return database.createQuery(
                        "select m from GroupMember m where m.groupId = :group and m.member = :member"
                                + " and m.present = true",
                        GroupMember.class)
                .setParameter("group", id.value())
                .setParameter("member", member)
                .getResultStream()
                .findFirst();
    }

    List<GroupMember> seatsSince(GroupId id, Instant from) {
        return database.createQuery(
                        "select m from GroupMember m where m.groupId = :group"
                                + " and (m.leftAt is null or m.leftAt >= :from) order by m.joinedAt, m.id",
                        GroupMember.class)
                .setParameter("group", id.value())
                .setParameter("from", from)
                .getResultList();
    }

    /** The seats somebody has now, newest first. */
    List<GroupMember> seatsOf(MemberId member) {
        return database.createQuery(
                        "select m from GroupMember m where m.member = :member and m.present = true order by m.id desc",
                        GroupMember.class)
                .setParameter("member", member)
                .getResultList();
    }

    /** Groups that are not closed, of which somebody is a member now. */
    List<Roster.Going> going(MemberId member) {
        return database.createQuery(
                        "select g.id, g.name, (select count(p) from GroupMember p where p.groupId = g.id and p.present = true)"
                                + " from IntervisionGroup g where g.closedAt is null and exists (select m from GroupMember m"
                                + " where m.groupId = g.id and m.member = :member and m.present = true) order by g.name, g.id",
                        Object[].class)
                .setParameter("member", member)
                .getResultStream()
                .map(row -> new Roster.Going(new GroupId((Long) row[0]), (String) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    List<IntervisionGroup> all(Collection<GroupId> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select g from IntervisionGroup g where g.id in :ids order by g.name, g.id",
                                IntervisionGroup.class)
                        .setParameter("ids", values(ids))
                        .getResultList();
    }

    /** The newest groups that can be known by others, and whose end has not come. */
    List<IntervisionGroup> open(java.time.LocalDate today) {
        return database.createQuery(
                        "select g from IntervisionGroup g where g.closedAt is null and g.access <> :invited"
                                + " and g.endsOn >= :today order by g.id desc",
                        IntervisionGroup.class)
                .setParameter("invited", Access.INVITED)
                .setParameter("today", today)
                .setMaxResults(MOST_OPEN)
                .getResultList();
    }

    /** How many people are in each of these groups. */
    Map<GroupId, Integer> counts(Collection<GroupId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(
                        "select m.groupId, count(m) from GroupMember m where m.groupId in :ids and m.present = true"
                                + " group by m.groupId",
                        Object[].class)
                .setParameter("ids", values(ids))
                .getResultStream()
                .collect(Collectors.toMap(row -> new GroupId((Long) row[0]), row -> ((Long) row[1]).intValue()));
    }

    int count(GroupId id) {
        return counts(List.of(id)).getOrDefault(id, 0);
    }

    private static List<Long> values(Collection<GroupId> ids) {
        return ids.stream().map(GroupId::value).toList();
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }
}
