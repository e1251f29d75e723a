package nl.leerkring.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;
import nl.leerkring.shared.MemberId;

/** Who follows which training now, for other features. No rights are checked here: who asks shows only what is allowed. */
@ApplicationScoped
public class Followers {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** Slugs of trainings that a member began and did not complete. */
    public Set<String> busy(MemberId member) {
        return new HashSet<>(database.createQuery(
                        "select e.slug from Enrolment e where e.learner = :member and e.completedAt is null",
                        String.class)
                .setParameter("member", member)
                .getResultList());
    }

    /** Members who began this training and did not complete it. */
    public Set<MemberId> busy(String slug) {
        return new HashSet<>(database.createQuery(
                        "select e.learner from Enrolment e where e.slug = :slug and e.completedAt is null",
                        MemberId.class)
                .setParameter("slug", slug)
                .getResultList());
    }
}
