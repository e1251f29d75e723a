package nl.leerkring.follow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.leerkring.arena.EditionId;
import nl.leerkring.arena.SeriesId;

/**
 * An edition that was published, of which followers hear. Who handles it locks it, writes the mails to the next followers and moves on, in one
 * transaction: when that ends halfway nothing was mailed, and another node begins where the last one came.
 */
@Entity
@Table(name = "follow_announcement")
class Announcement {
    @Id
    @Column(name = "edition_id")
    private Long editionId;

    @Column(name = "series_id")
    private long seriesId;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "last_follower")
    private long lastFollower;

    @Column(name = "done_at")
    private Instant doneAt;

    protected Announcement() {}

    EditionId edition() {
        return new EditionId(editionId);
    }

    SeriesId series() {
        return new SeriesId(seriesId);
    }

    Instant publishedAt() {
        return publishedAt;
    }

    /** The last one who heard it; ids only grow. */
    long lastFollower() {
        return lastFollower;
    }

    void told(Follower follower) {
        lastFollower = follower.id();
    }

    void done(Instant now) {
        doneAt = now;
    }
}
