package nl.leerkring.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.leerkring.shared.MemberId;

/**
 * One step of break-glass: somebody asked, or somebody granted or refused what was asked. Written once and never changed or removed: these
 * rows are the audit log. The database allows one decision about what was asked.
 */
@Entity
@Table(name = "vault_glass")
class GlassStep {
    /** What was done. */
    enum Kind {
        ASKED,
        GRANTED,
        REFUSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private VaultId vault;

    @Enumerated(EnumType.STRING)
    @Column(name = "step", updatable = false)
    private Kind kind;

    @Column(updatable = false)
    private MemberId member;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private Long decides;

    @Column(name = "taken_at", updatable = false)
    private Instant takenAt;

    protected GlassStep() {}

    static GlassStep asked(VaultId vault, MemberId member, String reason, Instant now) {
        var step = new GlassStep(vault, Kind.ASKED, member, now);
        step.reason = reason;
        return step;
    }

    private GlassStep(VaultId vault, Kind kind, MemberId member, Instant now) {
        this.vault = vault;
        this.kind = kind;
        this.member = member;
        this.takenAt = now;
    }

    /** What another one decides about this request. */
    GlassStep decided(Kind decision, MemberId by, Instant now) {
        var step = new GlassStep(vault, decision, by, now);
        step.decides = id;
        return step;
    }

    Long id() {
        return id;
    }

    VaultId vault() {
        return vault;
    }

    Kind kind() {
        return kind;
    }

    MemberId member() {
        return member;
    }

    String reason() {
        return reason;
    }

    Long decides() {
        return decides;
    }

    Instant takenAt() {
        return takenAt;
    }
}
