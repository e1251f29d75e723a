package nl.leerkring.network;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leerkring.arena.SeriesId;
import nl.leerkring.shared.MemberId;

/** A list of members that was brought: first tried, then taken over, perhaps taken back. */
@Entity
@Table(name = "network_import")
class MemberImport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "series_id")
    private long seriesId;

    @Column(name = "brought_by")
    private MemberId by;

    @Column(name = "brought_at")
    private Instant at;

    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    private Integer newcomers;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected MemberImport() {}

    MemberImport(SeriesId series, MemberId coordinator, byte[] bytes, Instant now) {
        seriesId = series.value();
        by = coordinator;
        at = now;
        content = bytes.clone();
    }

    long id() {
        return id;
    }

    SeriesId series() {
        return new SeriesId(seriesId);
    }

    /** The file, until it was taken over. */
    byte[] content() {
        return content == null ? new byte[0] : content.clone();
    }

    boolean open() {
        return content != null && appliedAt == null;
    }

    boolean undoable() {
        return appliedAt != null && undoneAt == null;
    }

    void applied(int count, Instant now) {
        newcomers = count;
        appliedAt = now;
        content = null;
    }

    void undone(Instant now) {
        undoneAt = now;
    }

    ImportRow row() {
        return new ImportRow(id, appliedAt, newcomers == null ? 0 : newcomers, undoable());
    }
}
