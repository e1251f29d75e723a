package nl.leerkring.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.training.TrainingSlug;
import nl.leerkring.training.VersionUse;

/** Tells editors how many people follow each version. */
@ApplicationScoped
public class EnrolmentCounts implements VersionUse {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    @Override
    public Map<Long, Use> of(TrainingSlug slug) {
        return database.createQuery(
                        "select e.versionId, count(e), sum(case when e.completedAt is null then 1 else 0 end) "
                                + "from Enrolment e where e.slug = :slug group by e.versionId",
                        Object[].class)
                .setParameter("slug", slug.value())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> ((Number) row[0]).longValue(),
                        row -> new Use(((Number) row[2]).longValue(), ((Number) row[1]).longValue())));
    }
}
