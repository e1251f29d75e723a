package nl.leerkring.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counts rows, for tests that nothing is left behind. */
@ApplicationScoped
public class StoredRows {
    @PersistenceContext(unitName = "leerkring")
    EntityManager entities;

    /** Drafts of this training, with their files. */
    long countDrafts(String slug) {
        return count("select (select count(*) from training_draft where slug = '" + slug
                + "') + (select count(*) from training_draft_file where slug = '" + slug + "')");
    }

    /** Contents in all. */
    long countFiles() {
        return count("select count(*) from stored_file");
    }

    private long count(String statement) {
        return ((Number) entities.createNativeQuery(statement).getSingleResult()).longValue();
    }
}
