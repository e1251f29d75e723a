package nl.leerkring.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.assessment.AnswerRow;
import nl.leerkring.assessment.AnswerValue;
import nl.leerkring.shared.MemberId;

/** All attempts at a test, of everybody and in every version, to score them again; and the traces of that. */
@Dependent
class Rescores {
    private static final String OF_TEST =
            "from Attempt a, Enrolment e where e.id = a.enrolmentId " + "and e.slug = :slug and a.part = :part";
    private static final int MOST_TRACES = 200;

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** An attempt with what was checked in it, by question. */
    record Scored(Attempts.Found found, Map<String, AnswerRow> answers) {}

    /** Two queries, however many attempts there are. */
    List<Scored> of(String slug, String part) {
        var answers = new HashMap<Long, Map<String, AnswerRow>>();
        for (var row : rows(
                "select b.attemptId, b.question, b.content, b.correct from Answer b where b.checkedAt "
                        + "is not null and b.attemptId in (select a.id " + OF_TEST + ")",
                slug,
                part)) {
            answers.computeIfAbsent((Long) row[0], id -> new HashMap<>()).put((String) row[1], checked(row));
        }
        return rows("select a, e " + OF_TEST + " order by a.id", slug, part).stream()
                .map(row -> new Attempts.Found((Attempt) row[0], (Enrolment) row[1]))
                .map(found ->
                        new Scored(found, answers.getOrDefault(found.attempt().id(), Map.of())))
                .toList();
    }

    private List<Object[]> rows(String query, String slug, String part) {
        return database.createQuery(query, Object[].class)
                .setParameter("slug", slug)
                .setParameter("part", part)
                .getResultList();
    }

    private static AnswerRow checked(Object[] row) {
        return new AnswerRow((String) row[1], AnswerValue.parse((String) row[2]), null, true, (Boolean) row[3]);
    }

    /**
     * From here to the end of the transaction nobody else changes it or its enrolment; both are read anew. In the order in
     * which saving an answer locks them too.
     */
    Attempts.Found locked(long attemptId) {
        var attempt = database.find(Attempt.class, attemptId);
        database.refresh(attempt, LockModeType.PESSIMISTIC_WRITE);
        var enrolment = database.find(Enrolment.class, attempt.enrolmentId());
        database.refresh(enrolment, LockModeType.PESSIMISTIC_WRITE);
        return new Attempts.Found(attempt, enrolment);
    }

    List<Answer> answers(long attemptId) {
        return database.createQuery("select b from Answer b where b.attemptId = :attempt", Answer.class)
                .setParameter("attempt", attemptId)
                .getResultList();
    }

    void add(RescoringTrace trace) {
        database.persist(trace);
    }

    List<RescoringTrace> traces(String slug, String part) {
        return database.createQuery(
                        "select t from RescoringTrace t where t.attemptId in (select a.id " + OF_TEST
                                + ") order by t.id desc",
                        RescoringTrace.class)
                .setParameter("slug", slug)
                .setParameter("part", part)
                .setMaxResults(MOST_TRACES)
                .getResultList();
    }

    /** What was done at once, the latest first. */
    List<RescoringRun> runs(String slug, String part) {
        return rows(
                        "select t.editor, t.rescoredAt, count(t), sum(case when t.passedAfter = true and t.passedBefore = false"
                                + " then 1 else 0 end) from RescoringTrace t where t.attemptId in (select a.id "
                                + OF_TEST + ") group by t.editor, t.rescoredAt order by t.rescoredAt desc",
                        slug,
                        part)
                .stream()
                .map(row -> new RescoringRun(
                        (MemberId) row[0],
                        (Instant) row[1],
                        ((Number) row[2]).intValue(),
                        ((Number) row[3]).intValue()))
                .toList();
    }
}
