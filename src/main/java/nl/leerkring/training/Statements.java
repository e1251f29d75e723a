package nl.leerkring.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;

/** Plain statements on the tables of versions, drafts and files; values take the places {@code ?1}, {@code ?2} and so on. */
@ApplicationScoped
class Statements {
    @PersistenceContext(unitName = "leerkring")
    EntityManager entities;

    /** @return how many rows it changed */
    int run(String statement, Object... values) {
        return query(statement, values).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Object[]> rows(String statement, Object... values) {
        return query(statement, values).getResultList();
    }

    /** What stands in the only column of the first row, when there is one. */
    @SuppressWarnings("unchecked")
    Optional<byte[]> bytes(String statement, Object... values) {
        return query(statement, values).getResultStream().findFirst().map(byte[].class::cast);
    }

    private Query query(String statement, Object... values) {
        var query = entities.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
