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
import java.util.Locale;
import nl.leerkring.shared.MemberId;

/**
 * Somebody's account. Begins when the address of a sign-up is proven, or is opened for somebody; can be used from the moment the
 * address is confirmed. Its session generation grows when all sessions must end: every session
 * remembers the generation in which it began.
 */
@Entity
@Table(name = "account")
class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "certificate_name")
    private String certificateName;

    @Column(name = "job_title")
    private String jobTitle;

    private String city;

    @Enumerated(EnumType.STRING)
    private Perspective perspective;

    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "terms_version")
    private String termsVersion;

    @Column(name = "terms_accepted_at")
    private Instant termsAcceptedAt;

    @Column(name = "session_generation")
    private int sessionGeneration;

    protected Account() {}

    /** A new account, not yet confirmed and without consent. */
    Account(String email, String fullName, Locale language, Instant now) {
        this.email = email;
        this.language = language.getLanguage();
        this.createdAt = now;
        introduce(fullName);
    }

    /** Says (again) who this is; the other names follow from it until the member chooses them. */
    void introduce(String name) {
        fullName = name;
        displayName = Names.first(name, email);
        certificateName = Names.onCertificate(name);
    }

    /** Agrees to this version of the terms. */
    void accept(String terms, Instant now) {
        termsVersion = terms;
        termsAcceptedAt = now;
    }

    /** The address is theirs: from now on they can sign in. */
    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** Keeps another hash of the same or of a new password. */
    void keep(String newPasswordHash) {
        passwordHash = newPasswordHash;
    }

    /** Ends all sessions that began before. */
    void endSessions() {
        sessionGeneration++;
    }

    /** Moves to another address, which has been proven to be theirs. */
    void moveTo(String newEmail) {
        email = newEmail;
    }

    void describe(ChangeProfile wanted) {
        fullName = wanted.fullName();
        displayName = wanted.displayName();
        certificateName = wanted.certificateName();
        jobTitle = wanted.jobTitle();
        city = wanted.city();
        perspective = wanted.perspective();
        language = wanted.language().getLanguage();
    }

    MemberId member() {
        return new MemberId(id);
    }

    String email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    String fullName() {
        return fullName;
    }

    String displayName() {
        return displayName;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    int sessionGeneration() {
        return sessionGeneration;
    }

    ProfileRow profile() {
        return new ProfileRow(
                email,
                new ChangeProfile(fullName, displayName, certificateName, jobTitle, city, perspective, language()));
    }

    NameCard card() {
        return new NameCard(member(), displayName, Names.initials(fullName), jobTitle);
    }

    Person person() {
        return new Person(member(), displayName, certificateName, email, language());
    }
}
