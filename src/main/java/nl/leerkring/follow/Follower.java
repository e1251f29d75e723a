package nl.leerkring.follow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import nl.leerkring.arena.SeriesId;

/** An address that follows a series, or was asked whether it wants to. Is written by {@link Followers} only, so that an address stands there once. */
@Entity
@Table(name = "follow_follower")
class Follower {
    private static final Duration BETWEEN_MAILS = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "series_id")
    private long seriesId;

    private String email;
    private String language;
    private String secret;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected Follower() {}

    /** Whether a mail about following may go now: an address is not to be flooded by who types it. */
    boolean mayBeAsked(Instant now) {
        return askedAt == null || !askedAt.plus(BETWEEN_MAILS).isAfter(now);
    }

    void asked(Instant now) {
        askedAt = now;
    }

    /** The owner of the address wants it. */
    void confirm(Instant now) {
        confirmedAt = confirmedAt == null ? now : confirmedAt;
    }

    boolean confirmed() {
        return confirmedAt != null;
    }

    long id() {
        return id;
    }

    SeriesId series() {
        return new SeriesId(seriesId);
    }

    String email() {
        return email;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    /** Address of the page where it is confirmed and stopped. */
    String address() {
        return "/arena/follow?token=" + secret;
    }
}
