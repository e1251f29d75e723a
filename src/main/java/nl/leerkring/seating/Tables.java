package nl.leerkring.seating;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.leerkring.arena.EditionId;
import nl.leerkring.arena.RegistrationId;

/** Plans of tables with who sits where. */
@Dependent
class Tables {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    Optional<SeatingPlan> plan(EditionId edition) {
        return database.createQuery("select p from SeatingPlan p where p.editionId = :edition", SeatingPlan.class)
                .setParameter("edition", edition.value())
                .getResultStream()
                .findFirst();
    }

    /** The plan, until the end of the transaction ours: seats are given by one at a time. */
    Optional<SeatingPlan> lock(EditionId edition) {
        return plan(edition).map(plan -> database.find(SeatingPlan.class, plan.id(), LockModeType.PESSIMISTIC_WRITE));
    }

    List<TableSeat> seats(SeatingPlan plan) {
        return database.createQuery("select s from TableSeat s where s.planId = :plan order by s.id", TableSeat.class)
                .setParameter("plan", plan.id())
                .getResultList();
    }

    List<TableSeat> of(RegistrationId registration) {
        return database.createQuery(
                        "select s from TableSeat s where s.registration = :registration order by s.round",
                        TableSeat.class)
                .setParameter("registration", registration.value())
                .getResultList();
    }

    void clear(SeatingPlan plan) {
        database.createQuery("delete from TableSeat s where s.planId = :plan")
                .setParameter("plan", plan.id())
                .executeUpdate();
    }

    void leave(RegistrationId registration) {
        of(registration).forEach(database::remove);
    }

    void add(Object entity) {
        database.persist(entity);
    }

    void flush() {
        database.flush();
    }
}
