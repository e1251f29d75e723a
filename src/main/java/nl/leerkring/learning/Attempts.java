package nl.leerkring.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.assessment.AnswerValue;
import nl.leerkring.shared.MemberId;
import nl.leerkring.training.VersionId;

/** Attempts at tests, with their answers. */
@Dependent
class Attempts {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** An attempt with the enrolment it belongs to. */
    record Found(Attempt attempt, Enrolment enrolment) {
        VersionId versionId() {
            return enrolment.versionId();
        }
    }

    /** All attempts of the learner's newest enrolment in this training at this part, in order. */
    List<Found> of(MemberId learner, String slug, String part) {
        return database.createQuery(
                        "select a, e from Attempt a, Enrolment e where e.id = a.enrolmentId and e.learner = :learner "
                                + "and e.slug = :slug and a.part = :part and not exists (select n from Enrolment n "
                                + "where n.learner = e.learner and n.slug = e.slug and n.id > e.id) order by a.number",
                        Object[].class)
                .setParameter("learner", learner)
                .setParameter("slug", slug)
                .setParameter("part", part)
                .getResultStream()
                .map(Attempts::found)
                .toList();
    }

    List<Attempt> of(long enrolmentId) {
        return database.createQuery(
                        "select a from Attempt a where a.enrolmentId = :enrolment order by a.number", Attempt.class)
                .setParameter("enrolment", enrolmentId)
                .getResultList();
    }

    /** The attempt when it is the learner's own. */
    Optional<Found> own(long attemptId, MemberId learner) {
        return own(attemptId, learner, LockModeType.NONE);
    }

    /**
     * The attempt when it is the learner's own. To the end of the transaction nobody else changes it: an answer that is saved
     * while somebody types and the same answer that is checked come at the same moment, and both would be the first.
     */
    Optional<Found> hold(long attemptId, MemberId learner) {
        return own(attemptId, learner, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Found> own(long attemptId, MemberId learner, LockModeType lock) {
        return database.createQuery(
                        "select a, e from Attempt a, Enrolment e "
                                + "where a.id = :id and e.id = a.enrolmentId and e.learner = :learner",
                        Object[].class)
                .setParameter("id", attemptId)
                .setParameter("learner", learner)
                .setLockMode(lock)
                .getResultStream()
                .map(Attempts::found)
                .findFirst();
    }

    List<Answer> answers(long attemptId) {
        return database.createQuery("select a from Answer a where a.attemptId = :attempt", Answer.class)
                .setParameter("attempt", attemptId)
                .getResultList();
    }

    Optional<Answer> answer(long attemptId, String question) {
        return database.createQuery(
                        "select a from Answer a where a.attemptId = :attempt and a.question = :question", Answer.class)
                .setParameter("attempt", attemptId)
                .setParameter("question", question)
                .getResultStream()
                .findFirst();
    }

    /**
     * How many people chose which value of a statement; of each the last checked opinion, in whichever attempt. Only
     * numbers leave the database.
     */
    Map<Integer, Long> opinions(String slug, String part, String question) {
        return database.createQuery(
                        "select a.content, count(a) from Answer a, Attempt t, Enrolment e where t.id = a.attemptId "
                                + "and e.id = t.enrolmentId and e.slug = :slug and t.part = :part "
                                + "and a.question = :question and a.checkedAt is not null and not exists ("
                                + "select n from Answer n, Attempt u, Enrolment f where u.id = n.attemptId "
                                + "and f.id = u.enrolmentId and f.learner = e.learner and f.slug = e.slug "
                                + "and u.part = t.part and n.question = a.question and n.checkedAt is not null "
                                + "and n.id > a.id) group by a.content",
                        Object[].class)
                .setParameter("slug", slug)
                .setParameter("part", part)
                .setParameter("question", question)
                .getResultStream()
                .collect(Collectors.toMap(Attempts::value, row -> (Long) row[1]));
    }

    private static Integer value(Object[] row) {
        return Integer.valueOf(AnswerValue.parse((String) row[0]).choices().get(0));
    }

    private static Found found(Object[] row) {
        return new Found((Attempt) row[0], (Enrolment) row[1]);
    }

    void readAnew(Attempt attempt) {
        database.refresh(attempt);
    }

    void add(Attempt attempt) {
        database.persist(attempt);
        database.flush();
    }

    void add(Answer answer) {
        database.persist(answer);
    }
}
