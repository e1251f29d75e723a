package nl.leerkring.organisation;

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
 * Somebody is asked to come into an organisation, by mail. Begins when it is mailed and lasts sixty days: who is enrolled by the list of an employer may be
 * away. Ends when it is accepted, declined or taken back. Only who owns the mailed address can accept it.
 */
@Entity(name = "OrganisationInvitation")
@Table(name = "organisation_invitation")
class Invitation {
    static final Duration LIFETIME = Duration.ofDays(60);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "organisation_id")
    private long organisationId;

    private String email;
    private String name;
    private boolean manager;

    @Column(name = "team_id")
    private Long teamId;

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

    @Column(name = "batch_id")
    private Long batchId;

    protected Invitation() {}

    /** @param secretHash of the secret that only the mail has */
    Invitation(OrganisationId organisation, Guest guest, String secretHash, MemberId by, Instant now) {
        organisationId = organisation.value();
        email = guest.email();
        name = guest.name();
        manager = guest.manager();
        teamId = guest.team();
        batchId = guest.batch();
        this.secretHash = secretHash;
        invitedBy = by;
        invitedAt = now;
        expiresAt = now.plus(LIFETIME);
    }

    /** Who is invited as what. @param name as the list of the employer has it, or null @param batch the list it stands in, or null */
    record Guest(String email, String name, boolean manager, Long team, Long batch) {}

    boolean isOpen(Instant now) {
        return endedAt == null && expiresAt.isAfter(now);
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

    /** @throws DomainException refused when it has ended or is too old */
    private void end(String how, Instant now) {
        if (!isOpen(now)) {
            throw DomainException.refused("organisation.invitation.gone");
        }
        endedAt = now;
        ending = how;
    }

    long id() {
        return id;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    boolean isManager() {
        return manager;
    }

    Long team() {
        return teamId;
    }

    Long batch() {
        return batchId;
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
