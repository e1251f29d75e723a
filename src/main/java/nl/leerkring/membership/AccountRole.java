package nl.leerkring.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;

/** A role somebody has or had. Begins when it is granted, ends when it is revoked, and is never removed. */
@Entity
@Table(name = "account_role")
class AccountRole {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "account_id")
    private long account;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "granted_by")
    private Long grantedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected AccountRole() {}

    /** @param grantedBy the administrator, or null when the program itself granted it */
    AccountRole(MemberId member, Role role, MemberId grantedBy, Instant now) {
        this.account = member.value();
        this.role = role;
        this.grantedBy = grantedBy == null ? null : grantedBy.value();
        this.grantedAt = now;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    Role role() {
        return role;
    }

    long account() {
        return account;
    }
}
