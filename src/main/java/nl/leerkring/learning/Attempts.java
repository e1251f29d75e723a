package nl.leerkring.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
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

    /** All attempts of the learner's newest enrolments in this training at this part, in order. */
    List<Attempt> of(MemberId learner, String slug, String part) {
        return database.createQuery(
                        "select a from Attempt a, Enrolment e where e.id = a.enrolmentId and e.learner = :learner "
                                + "and e.slug = :slug and a.part = :part and not exists (select n from Enrolment n "
                                + "where n.learner = e.learner and n.slug = e.slug and n.id > e.id) order by a.number",
                        Attempt.class)
                .setParameter("learner", learner)
                .setParameter("slug", slug)
                .setParameter("part", part)
                .getResultList();
    }

    List<Attempt> of(long enrolmentId) {
        return database.createQuery(
                        "select a from Attempt a where a.enrolmentId = :enrolment order by a.number", Attempt.class)
                .setParameter("enrolment", enrolmentId)
                .getResultList();
    }

    /** The attempt when it is the learner's own. */
    Optional<Found> own(long attemptId, MemberId learner) {
        return database.createQuery(
                        "select a, e from Attempt a, Enrolment e "
                                + "where a.id = :id and e.id = a.enrolmentId and e.learner = :learner",
                        Object[].class)
                .setParameter("id", attemptId)
                .setParameter("learner", learner)
                .getResultStream()
                .map(row -> new Found((Attempt) row[0], (Enrolment) row[1]))
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
