package nl.leerkring.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A part is done. Never undone: what somebody learned stays learned. */
@Entity
@Table(name = "part_done")
class PartDone {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "enrolment")
    private long enrolmentId;

    private String part;

    @Column(name = "done_at")
    private Instant doneAt;

    protected PartDone() {}

    PartDone(long enrolmentId, String part, Instant now) {
        this.enrolmentId = enrolmentId;
        this.part = part;
        this.doneAt = now;
    }
}
