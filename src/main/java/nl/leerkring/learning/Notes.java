package nl.leerkring.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What learners wrote for themselves: reflections and quickscans. */
@Dependent
class Notes {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** All reflections of the enrolment by their id. */
    Map<String, ReflectionRow> reflections(long enrolmentId) {
        return database.createQuery("select r from Reflection r where r.enrolmentId = :enrolment", Reflection.class)
                .setParameter("enrolment", enrolmentId)
                .getResultStream()
                .map(Reflection::row)
                .collect(Collectors.toMap(ReflectionRow::reflection, row -> row));
    }

    Optional<Reflection> reflection(long enrolmentId, String reflection) {
        return database.createQuery(
                        "select r from Reflection r where r.enrolmentId = :enrolment and r.reflection = :reflection",
                        Reflection.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("reflection", reflection)
                .getResultStream()
                .findFirst();
    }

    /** The quickscans of the enrolment at this part, in order. */
    List<Scan> scans(long enrolmentId, String part) {
        return database.createQuery(
                        "select s from Scan s where s.enrolmentId = :enrolment and s.part = :part order by s.number",
                        Scan.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("part", part)
                .getResultList();
    }

    void add(Object note) {
        database.persist(note);
    }
}
