package nl.leerkring.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leerkring.shared.MemberId;

/** A seat at a meeting: taken, perhaps given back, and noted as present by the facilitator. */
@Entity
@Table(name = "activity_seat")
class Seat {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "meeting")
    private long meetingId;

    private MemberId member;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "present_at")
    private Instant presentAt;

    protected Seat() {}

    Seat(long meetingId, MemberId member, Instant now) {
        this.meetingId = meetingId;
        this.member = member;
        this.takenAt = now;
    }

    long meetingId() {
        return meetingId;
    }

    MemberId member() {
        return member;
    }

    boolean wasPresent() {
        return presentAt != null;
    }

    void present(Instant now) {
        if (presentAt == null) {
            presentAt = now;
        }
    }
}
