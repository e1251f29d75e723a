package nl.leerkring.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leerkring.format.Problems;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.method.Method;
import nl.leerkring.method.MethodReader;
import nl.leerkring.shared.MemberId;
import nl.leerkring.vault.VaultId;

/**
 * A round of a group. Opened with a method, which it keeps as it was; everything else about it is in its happenings. Its row is locked while
 * something happens, so that of two who act at once the second sees what the first did.
 */
@Entity
@Table(name = "round")
class LiveRound {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "vault_id")
    private long vaultId;

    @Column(name = "method_text")
    private String methodText;

    private long changes;

    @Column(name = "opened_by")
    private MemberId openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected LiveRound() {}

    LiveRound(GroupId group, VaultId vault, String methodText, MemberId member, Instant now) {
        groupId = group.value();
        vaultId = vault.value();
        this.methodText = methodText;
        openedBy = member;
        openedAt = now;
    }

    long id() {
        return id;
    }

    GroupId group() {
        return new GroupId(groupId);
    }

    VaultId vault() {
        return new VaultId(vaultId);
    }

    Method method() {
        return new MethodReader(new Problems()).read("round " + id, methodText);
    }

    long changes() {
        return changes;
    }

    Instant openedAt() {
        return openedAt;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    /** Something happened in it, or was written. @return the number of the change */
    long change() {
        return ++changes;
    }

    void end(Instant now) {
        endedAt = now;
    }
}
