package nl.leerkring.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leerkring.shared.MemberId;
import nl.leerkring.training.TrainingVersion;
import nl.leerkring.training.VersionId;

/**
 * Somebody follows one version of a training. Starts with one click; remembers where they are; ends, once and for ever,
 * when the last required part is done. A newer version of the training does not touch it.
 */
@Entity
@Table(name = "enrolment")
class Enrolment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "member")
    private MemberId learner;

    @Column(name = "version")
    private long versionId;

    private String slug;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "last_part")
    private String lastPart;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "completed_at")
    private Instant completedAt;

    protected Enrolment() {}

    Enrolment(MemberId learner, TrainingVersion version, Instant now) {
        this.learner = learner;
        this.versionId = version.id().value();
        this.slug = version.slug().value();
        this.startedAt = now;
        this.lastSeenAt = now;
    }

    long id() {
        return id;
    }

    MemberId learner() {
        return learner;
    }

    VersionId versionId() {
        return new VersionId(versionId);
    }

    String slug() {
        return slug;
    }

    Instant startedAt() {
        return startedAt;
    }

    String lastPart() {
        return lastPart;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }

    Instant completedAt() {
        return completedAt;
    }

    boolean isCompleted() {
        return completedAt != null;
    }

    void complete(Instant now) {
        completedAt = now;
    }
}
