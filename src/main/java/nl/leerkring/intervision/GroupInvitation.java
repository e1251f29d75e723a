package nl.leerkring.intervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;

/**
 * One person is asked to come in, by mail. Begins when it is mailed and lasts fourteen days; ends when it is accepted, declined or
 * taken back. Only who owns the mailed address can accept it, so that a mail that is passed on lets nobody in.
 */
@Entity
@Table(name = "intervision_invitation")
class GroupInvitation {
    /** How long it can be accepted. */
    static final Duration LIFETIME = Duration.ofDays(14);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "group_id")
    private long groupId;

    private String email;

    private MemberId sought;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "invited_by")
    private MemberId invitedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String ending;

    protected GroupInvitation() {}

    /** @param sought who was found by seeking, or null @param secretHash of the secret that only the mail has */
    GroupInvitation(GroupId group, String email, MemberId sought, String secretHash, MemberId by, Instant now) {
        this.groupId = group.value();
        this.email = email;
        this.sought = sought;
        this.secretHash = secretHash;
        this.invitedBy = by;
        this.invitedAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    boolean isOpen(Instant now) {
        return endedAt == null && expiresAt.isAfter(now);
    }

    /** @throws DomainException refused when it has ended or is too old */
    void requireOpen(Instant now) {
        if (!isOpen(now)) {
            throw DomainException.refused("intervision.invitation.gone");
        }
    }

    void accept(Instant now) {
        end("ACCEPTED", now);
    }

    void decline(Instant now) {
        end("DECLINED", now);
    }

    void revoke(Instant now) {
        end("REVOKED", now);
    }

    private void end(String how, Instant now) {
        requireOpen(now);
        endedAt = now;
        ending = how;
    }

    long id() {
        return id;
    }

    GroupId group() {
        return new GroupId(groupId);
    }

    String email() {
        return email;
    }

    /** Who was found by seeking, or null. */
    MemberId sought() {
        return sought;
    }

    MemberId invitedBy() {
        return invitedBy;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
