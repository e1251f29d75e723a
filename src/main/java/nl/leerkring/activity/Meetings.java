package nl.leerkring.activity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerkring.shared.MemberId;

/** Dates of meetings, with their seats. */
@Dependent
class Meetings {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    List<Meeting> of(String slug, String part) {
        return database.createQuery(
                        "select m from Meeting m where m.slug = :slug and m.part = :part order by m.startsAt",
                        Meeting.class)
                .setParameter("slug", slug)
                .setParameter("part", part)
                .getResultList();
    }

    List<Meeting> plannedBy(MemberId facilitator) {
        return database.createQuery(
                        "select m from Meeting m where m.plannedBy = :member order by m.startsAt desc", Meeting.class)
                .setParameter("member", facilitator)
                .setMaxResults(50)
                .getResultList();
    }

    /** Where this member has a seat, or planned it; from a moment on. */
    List<Meeting> attended(MemberId member, Instant from) {
        return database.createQuery(
                        "select m from Meeting m where m.startsAt >= :from and (m.plannedBy = :member"
                                + " or exists (select s.id from Seat s where s.meetingId = m.id and s.member = :member))",
                        Meeting.class)
                .setParameter("from", from)
                .setParameter("member", member)
                .getResultList();
    }

    /** Seats at these meetings. */
    List<Seat> seats(List<Long> meetings) {
        return meetings.isEmpty()
                ? List.of()
                : database.createQuery("select s from Seat s where s.meetingId in :meetings order by s.id", Seat.class)
                        .setParameter("meetings", meetings)
                        .getResultList();
    }

    Optional<Meeting> find(long id) {
        return Optional.ofNullable(database.find(Meeting.class, id));
    }

    /** The meeting, from here to the end of the transaction ours: no seat is given away twice. */
    Optional<Meeting> lock(long id) {
        return Optional.ofNullable(database.find(Meeting.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }

    void remove(Seat seat) {
        database.remove(seat);
    }
}
