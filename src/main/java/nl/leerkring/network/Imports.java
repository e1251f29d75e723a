package nl.leerkring.network;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerkring.arena.SeriesId;
import nl.leerkring.shared.DomainException;

/** Lists of members that were brought. */
@Dependent
class Imports {
    private static final int MOST = 20;

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    Optional<MemberImport> find(long id) {
        return Optional.ofNullable(database.find(MemberImport.class, id));
    }

    /** Until the end of the transaction ours: of two who press the button one takes it over. */
    MemberImport lock(long id) {
        var found = Optional.ofNullable(database.find(MemberImport.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(DomainException::notFound);
        database.refresh(found);
        return found;
    }

    List<ImportRow> applied(SeriesId series) {
        return database.createQuery(
                        "select i from MemberImport i where i.seriesId = :series and i.appliedAt is not null order by i.id desc",
                        MemberImport.class)
                .setParameter("series", series.value())
                .setMaxResults(MOST)
                .getResultStream()
                .map(MemberImport::row)
                .toList();
    }

    /** Files that were tried and not taken over before this moment. */
    int forget(Instant before) {
        return database.createQuery("delete from MemberImport i where i.appliedAt is null and i.at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }
}
