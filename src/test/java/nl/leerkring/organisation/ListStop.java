package nl.leerkring.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Ends a list halfway. */
@ApplicationScoped
public class ListStop {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    @Transactional
    public void stop(long list) {
        database.createNativeQuery(
                        "update organisation_batch_row set outcome = 'FAILED' where outcome = 'READY' and batch_id = ?1")
                .setParameter(1, list)
                .executeUpdate();
    }
}
