package nl.leerkring.casus;

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
 * A facilitator opens a case for a group. Everyone plays alone; then the facilitator shows the spread of choices, for a conversation;
 * at the end it is closed, and nobody can come in or play on.
 */
@Entity
@Table(name = "casus_group")
class CasusGroup {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    private String code;

    private String slug;

    private String part;

    @Column(name = "version")
    private long versionId;

    @Column(name = "opened_by")
    private MemberId openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "shown_at")
    private Instant shownAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected CasusGroup() {}

    CasusGroup(String code, TrainingVersion version, String part, MemberId facilitator, Instant now) {
        this.code = code;
        this.slug = version.slug().value();
        this.part = part;
        this.versionId = version.id().value();
        this.openedBy = facilitator;
        this.openedAt = now;
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }

    String part() {
        return part;
    }

    VersionId version() {
        return new VersionId(versionId);
    }

    boolean isOf(MemberId member) {
        return openedBy.equals(member);
    }

    boolean isShown() {
        return shownAt != null;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** From now on everyone in the group sees the spread. */
    void show(Instant now) {
        if (shownAt == null) {
            shownAt = now;
        }
    }

    /** Nobody comes in any more, and nobody plays on. */
    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }
}
