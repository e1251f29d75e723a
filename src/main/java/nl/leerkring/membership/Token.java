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

/** A right to do one thing once, proven by a secret that only its receiver knows. Begins unused, is used or expires. */
@Entity
@Table(name = "account_token")
class Token {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "account_id")
    private long account;

    @Enumerated(EnumType.STRING)
    private TokenPurpose purpose;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "new_email")
    private String newEmail;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected Token() {}

    Token(MemberId member, TokenPurpose purpose, String secret, Instant now) {
        this.account = member.value();
        this.purpose = purpose;
        this.secretHash = Secret.hash(secret);
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.lifetime());
    }

    /** The address this token proves. */
    Token about(String email) {
        newEmail = email;
        return this;
    }

    boolean usable(Instant now) {
        return usedAt == null && expiresAt.isAfter(now);
    }

    MemberId member() {
        return new MemberId(account);
    }

    String newEmail() {
        return newEmail;
    }

    Instant usedAt() {
        return usedAt;
    }

    TokenPurpose purpose() {
        return purpose;
    }

    /** Uses it; a second use, on any node, fails on its version. */
    void use(Instant now) {
        usedAt = now;
    }
}
