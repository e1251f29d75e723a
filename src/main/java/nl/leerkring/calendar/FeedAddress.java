package nl.leerkring.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import nl.leerkring.membership.Secret;
import nl.leerkring.shared.MemberId;

/**
 * The secret address of the calendar of a member, of which only the hash is kept. Made when the member asks for it, read by calendars, renewed
 * (the earlier address stops at once), and gone when the member stops it or leaves.
 */
@Entity
@Table(name = "calendar_feed")
class FeedAddress {
    /** That it was read is noted no more often: many calendars look often. */
    static final Duration NOTED = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    private MemberId member;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected FeedAddress() {}

    /** Is another address from now on. */
    void renew(String secret, Instant now) {
        secretHash = Secret.hash(secret);
        madeAt = now;
        readAt = null;
    }

    boolean isReadAfterLong(Instant now) {
        return readAt == null || readAt.isBefore(now.minus(NOTED));
    }

    long id() {
        return id;
    }

    int revision() {
        return revision;
    }

    String secretHash() {
        return secretHash;
    }

    MemberId member() {
        return member;
    }

    FeedRow row() {
        return new FeedRow(revision, madeAt, readAt);
    }
}
