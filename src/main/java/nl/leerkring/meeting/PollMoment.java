package nl.leerkring.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A moment that a poll offers. Never changed. */
@Entity
@Table(name = "intervision_poll_moment")
class PollMoment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long poll;

    @Column(name = "starts_at")
    private Instant startsAt;

    protected PollMoment() {}

    PollMoment(PollId poll, Instant startsAt) {
        this.poll = poll.value();
        this.startsAt = startsAt;
    }

    long id() {
        return id;
    }

    Instant startsAt() {
        return startsAt;
    }
}
