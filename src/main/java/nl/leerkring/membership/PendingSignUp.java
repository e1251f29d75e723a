package nl.leerkring.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Somebody's wish for an account, with the name and password typed with it. Begins when a form is sent, can be mailed again when its
 * link got too old, and becomes an account when the address is proven and its password is typed once more. Wishes of
 * several people for one address stand beside each other; when one becomes an account, the others are removed.
 */
@Entity
@Table(name = "sign_up")
class PendingSignUp {
    /** How long a mailed link works. */
    static final Duration LINK = Duration.ofDays(3);

    /** How long a wish is kept: so long a link that is too old can be replaced by a new one. */
    static final Duration KEPT = Duration.ofDays(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String email;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "password_hash")
    private String passwordHash;

    private String language;

    @Column(name = "terms_version")
    private String termsVersion;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected PendingSignUp() {}

    /** @param wanted checked */
    PendingSignUp(SignUp wanted, String passwordHash, Instant now) {
        this.email = EmailAddress.tidy(wanted.email());
        this.fullName = Names.tidy(wanted.name());
        this.passwordHash = passwordHash;
        this.language = wanted.language().getLanguage();
        this.termsVersion = Terms.VERSION;
        this.createdAt = now;
    }

    /** Gets a (new) link; the earlier one stops working. @return its secret */
    String link(Instant now) {
        var secret = Secret.create();
        secretHash = Secret.hash(secret);
        expiresAt = now.plus(LINK);
        return secret;
    }

    /** Whether its link still works. */
    boolean open(Instant now) {
        return expiresAt.isAfter(now);
    }

    /** The account it becomes: the address is proven, and what was agreed to was agreed to when it was typed. */
    Account account(Instant now) {
        var account = new Account(email, fullName, language(), now);
        account.keep(passwordHash);
        account.accept(termsVersion, createdAt);
        account.confirm(now);
        return account;
    }

    Long id() {
        return id;
    }

    String email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    String displayName() {
        return Names.first(fullName, email);
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }
}
