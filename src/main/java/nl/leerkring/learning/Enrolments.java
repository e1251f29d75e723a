package nl.leerkring.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.shared.InstantConverter;
import nl.leerkring.shared.MemberId;

/** Who follows what, and which parts are done. */
@Dependent
class Enrolments {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** The newest enrolment of the member in the training. */
    Optional<Enrolment> newest(MemberId learner, String slug) {
        return database.createQuery(
                        "select e from Enrolment e where e.learner = :learner and e.slug = :slug order by e.id desc",
                        Enrolment.class)
                .setParameter("learner", learner)
                .setParameter("slug", slug)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All of the member, the most recently visited first. */
    List<Enrolment> of(MemberId learner) {
        return database.createQuery(
                        "select e from Enrolment e where e.learner = :learner order by e.lastSeenAt desc, e.id desc",
                        Enrolment.class)
                .setParameter("learner", learner)
                .getResultList();
    }

    Set<String> doneParts(long enrolmentId) {
        return new HashSet<>(
                database.createQuery("select d.part from PartDone d where d.enrolmentId = :enrolment", String.class)
                        .setParameter("enrolment", enrolmentId)
                        .getResultList());
    }

    /** Ids of done parts by enrolment. */
    Map<Long, Set<String>> doneParts(MemberId learner) {
        var done = new HashMap<Long, Set<String>>();
        database.createQuery(
                        "select d.enrolmentId, d.part from PartDone d, Enrolment e "
                                + "where e.id = d.enrolmentId and e.learner = :learner",
                        Object[].class)
                .setParameter("learner", learner)
                .getResultStream()
                .forEach(row -> done.computeIfAbsent((Long) row[0], id -> new HashSet<>())
                        .add((String) row[1]));
        return done;
    }

    void add(Enrolment enrolment) {
        database.persist(enrolment);
        database.flush();
    }

    void add(PartDone done) {
        database.persist(done);
        database.flush();
    }

    /** From here to the end of the transaction nobody else changes this enrolment; its state is read anew. */
    void lock(Enrolment enrolment) {
        database.refresh(enrolment, LockModeType.PESSIMISTIC_WRITE);
    }

    void flush() {
        database.flush();
    }

    /** Remembers the place, without a new revision: two open tabs must not get in each other's way. */
    void visited(long enrolmentId, String part, Instant now) {
        database.createNativeQuery("update enrolment set last_part = ?, last_seen_at = ? where id = ?")
                .setParameter(1, part)
                .setParameter(2, new InstantConverter().convertToDatabaseColumn(now))
                .setParameter(3, enrolmentId)
                .executeUpdate();
    }
}
