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
import nl.leerkring.training.VersionId;

/**
 * One time through a case, in the version it began in. It starts, collects {@link CasusMove}s, and ends in an ending; after a step
 * back from there it goes on. Another way from the start is a run of its own.
 */
@Entity
@Table(name = "casus_run")
class CasusRun {
    /** The group of who plays alone. */
    static final long ALONE = 0;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    private MemberId member;

    @Column(name = "version")
    private long versionId;

    private String slug;

    private String part;

    @Column(name = "group_id")
    private long groupId;

    private int number;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String ending;

    protected CasusRun() {}

    CasusRun(MemberId member, Stage stage, int number, Instant now) {
        this.member = member;
        this.versionId = stage.version().id().value();
        this.slug = stage.version().slug().value();
        this.part = stage.part().id();
        this.groupId = stage.group();
        this.number = number;
        this.startedAt = now;
    }

    long id() {
        return id;
    }

    int number() {
        return number;
    }

    String slug() {
        return slug;
    }

    String part() {
        return part;
    }

    long groupId() {
        return groupId;
    }

    Instant startedAt() {
        return startedAt;
    }

    VersionId version() {
        return new VersionId(versionId);
    }

    MemberId member() {
        return member;
    }

    boolean hasEnded() {
        return endedAt != null;
    }

    /** An ending was reached. @param scene id of the ending */
    void end(String scene, Instant now) {
        ending = scene;
        endedAt = now;
    }

    /** A step back from the ending. */
    void reopen() {
        ending = null;
        endedAt = null;
    }
}
