package nl.leerkring.activity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.shared.InstantConverter;
import nl.leerkring.shared.MemberId;

/** What learners left behind in parts: ticks, plans, watched pieces. */
@Dependent
class Traces {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** Ids of ticked lines. */
    @SuppressWarnings("unchecked")
    Set<String> ticks(long enrolment, String part) {
        return new HashSet<>(
                database.createNativeQuery("select item from activity_tick where enrolment = ?1 and part = ?2")
                        .setParameter(1, enrolment)
                        .setParameter(2, part)
                        .getResultList());
    }

    void tick(long enrolment, String part, String item, Instant now) {
        database.createNativeQuery(
                        "insert ignore into activity_tick (enrolment, part, item, ticked_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, enrolment)
                .setParameter(2, part)
                .setParameter(3, item)
                .setParameter(4, new InstantConverter().convertToDatabaseColumn(now))
                .executeUpdate();
    }

    void untick(long enrolment, String part, String item) {
        database.createNativeQuery("delete from activity_tick where enrolment = ?1 and part = ?2 and item = ?3")
                .setParameter(1, enrolment)
                .setParameter(2, part)
                .setParameter(3, item)
                .executeUpdate();
    }

    Optional<Plan> plan(long enrolment, String part) {
        return database.createQuery(
                        "select p from Plan p where p.enrolmentId = :enrolment and p.part = :part", Plan.class)
                .setParameter("enrolment", enrolment)
                .setParameter("part", part)
                .getResultStream()
                .findFirst();
    }

    void add(Plan plan) {
        database.persist(plan);
    }

    /** Plans of the member whose day has come and whose question is open, the oldest first. */
    List<Plan> open(MemberId member, LocalDate today, int most) {
        return database.createQuery(
                        "select p from Plan p where p.member = :member and p.lookedBackAt is null"
                                + " and p.dueOn <= :today order by p.dueOn, p.id",
                        Plan.class)
                .setParameter("member", member)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** Plans of which the reminder is due, from here to the end of the transaction ours. */
    @SuppressWarnings("unchecked")
    List<Plan> lockDue(Instant now, int most) {
        return database.createNativeQuery(
                        "select * from activity_plan where reminded_at is null and remind_at <= ?1 "
                                + "and looked_back_at is null "
                                + "order by remind_at limit " + most + " for update skip locked",
                        Plan.class)
                .setParameter(1, new InstantConverter().convertToDatabaseColumn(now))
                .getResultList();
    }

    List<Watch> watches(long enrolment, Set<String> media) {
        return media.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select w from Watch w where w.enrolmentId = :enrolment and w.media in :media",
                                Watch.class)
                        .setParameter("enrolment", enrolment)
                        .setParameter("media", media)
                        .getResultList();
    }

    /** What was watched of this film, begun now when it was not before; from here to the end of the transaction ours. */
    Watch watch(Watch begun) {
        return locked(begun)
                .or(() -> {
                    begin(begun);
                    return locked(begun);
                })
                .orElseThrow();
    }

    private Optional<Watch> locked(Watch begun) {
        return database.createQuery(
                        "select w from Watch w where w.enrolmentId = :enrolment and w.media = :media", Watch.class)
                .setParameter("enrolment", begun.enrolmentId())
                .setParameter("media", begun.media())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Two tabs may begin at the same time. */
    private void begin(Watch watch) {
        database.createNativeQuery(
                        "insert ignore into activity_watch (revision, enrolment, media, intervals, reported_at)"
                                + " values (1, ?1, ?2, '', ?3)")
                .setParameter(1, watch.enrolmentId())
                .setParameter(2, watch.media())
                .setParameter(3, new InstantConverter().convertToDatabaseColumn(watch.reportedAt()))
                .executeUpdate();
    }
}
