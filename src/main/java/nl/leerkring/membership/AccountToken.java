package nl.leerkring.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import nl.leerkring.shared.MemberId;

/** A secret in a mail or on a device that stands for its owner once, until it expires. Only its hash is kept; used, it is gone. */
@Entity
@Table(name = "account_token")
class AccountToken {
    /** What a token is good for, and how long. */
    enum Purpose {
        CONFIRM(Duration.ofDays(7)),
        RESET(Duration.ofHours(2)),
        CHANGE_EMAIL(Duration.ofDays(1)),
        REMEMBER(Duration.ofDays(30));

        final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id")
    private MemberId account;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String hash;
    private String detail;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected AccountToken() {}

    AccountToken(MemberId account, Purpose purpose, String hash, String detail, Instant now) {
        this.account = account;
        this.purpose = purpose;
        this.hash = hash;
        this.detail = detail;
        this.expiresAt = now.plus(purpose.life);
    }

    MemberId account() {
        return account;
    }

    String detail() {
        return detail;
    }

    boolean isGood(Purpose wanted, Instant now) {
        return purpose == wanted && expiresAt.isAfter(now);
    }
}
