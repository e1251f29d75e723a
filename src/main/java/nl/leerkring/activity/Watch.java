package nl.leerkring.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** What one learner watched of one film: only ever more, and never faster than time passes at double speed. */
@Entity
@Table(name = "activity_watch")
class Watch {
    private static final int FASTEST = 2;
    private static final Duration FIRST_REPORT = Duration.ofSeconds(10);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "enrolment")
    private long enrolmentId;

    private String media;

    @Column(name = "intervals")
    private String encoded;

    @Column(name = "reported_at")
    private Instant reportedAt;

    protected Watch() {}

    Watch(long enrolmentId, String media, Instant now) {
        this.enrolmentId = enrolmentId;
        this.media = media;
        this.encoded = "";
        this.reportedAt = now.minus(FIRST_REPORT);
    }

    long enrolmentId() {
        return enrolmentId;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    String media() {
        return media;
    }

    WatchedIntervals intervals() {
        return WatchedIntervals.parse(encoded);
    }

    /**
     * Adds what a device reports.
     *
     * @return whether it was believed: more than could pass in the time since is not. Told again later it is, for who watched without a
     *     connection
     */
    boolean report(WatchedIntervals watched, Instant now) {
        var together = intervals().and(watched);
        var more = together.seconds() - intervals().seconds();
        var passed = Duration.between(reportedAt, now).toSeconds() + 1;
        if (more > passed * FASTEST) {
            return false;
        }
        if (more > 0) {
            encoded = together.encoded();
            reportedAt = now;
        }
        return true;
    }
}
