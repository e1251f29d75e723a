package nl.leerkring.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** Attempts about one subject (an account, a network address). Begins at nothing, grows, blocks for a while, is forgotten. */
@Entity
@Table(name = "attempt_count")
class AttemptCount {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String subject;
    private int attempts;

    @jakarta.persistence.Column(name = "last_at")
    private Instant lastAt;

    @jakarta.persistence.Column(name = "blocked_until")
    private Instant blockedUntil;

    protected AttemptCount() {}

    /** How long this subject still waits. */
    Duration remaining(Instant now) {
        return blockedUntil == null || !blockedUntil.isAfter(now) ? Duration.ZERO : Duration.between(now, blockedUntil);
    }

    /** Counts one attempt, before it is known whether it is right: so parallel guesses gain nothing. */
    void count(ThrottlePolicy policy, Instant now) {
        attempts = policy.forgotten(lastAt, now) ? 1 : attempts + 1;
        lastAt = now;
        var wait = policy.waitAfter(attempts);
        blockedUntil = wait.isZero() ? null : now.plus(wait);
    }

    /** The attempt just counted was right: it was no guess. */
    void takeBack() {
        attempts = Math.max(0, attempts - 1);
        blockedUntil = null;
    }

    /** All attempts are forgiven. */
    void clear() {
        attempts = 0;
        blockedUntil = null;
    }

    String subject() {
        return subject;
    }

    int attempts() {
        return attempts;
    }
}
