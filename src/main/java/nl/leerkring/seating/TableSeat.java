package nl.leerkring.seating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.leerkring.arena.RegistrationId;

/** A place at a table in one round. */
@Entity
@Table(name = "seating_seat")
class TableSeat {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "plan_id")
    private long planId;

    private int round;

    @Column(name = "registration_id")
    private long registration;

    @Column(name = "table_at")
    private int table;

    private boolean host;

    protected TableSeat() {}

    /** @param table from 0 */
    TableSeat(SeatingPlan plan, int round, long registration, int table, boolean host) {
        planId = plan.id();
        this.round = round;
        this.registration = registration;
        this.table = table;
        this.host = host;
    }

    void move(int other) {
        table = other;
    }

    void hosts(boolean hosting) {
        host = hosting;
    }

    int round() {
        return round;
    }

    RegistrationId registration() {
        return new RegistrationId(registration);
    }

    int table() {
        return table;
    }

    boolean host() {
        return host;
    }
}
