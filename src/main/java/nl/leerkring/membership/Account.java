package nl.leerkring.membership;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;

/**
 * Somebody's account. It is made at sign-up (or by the system for the first administrator, without a password), cannot be used until
 * the e-mail address is confirmed, and from then on changes only by its owner, except for its roles, which an administrator
 * gives and takes.
 */
@Entity
@Table(name = "account")
class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "name_on_certificate")
    private String nameOnCertificate;

    private String job;
    private String city;
    private String perspective;
    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "terms_version")
    private String termsVersion;

    @Column(name = "terms_accepted_at")
    private Instant termsAcceptedAt;

    private int generation;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    protected Account() {}

    /** A new account; everybody is a learner. @param fullName first and last name */
    Account(String email, String fullName, Locale language, String termsVersion, Instant now) {
        this.email = email;
        this.fullName = fullName;
        this.displayName = PersonName.display(fullName);
        this.nameOnCertificate = PersonName.onCertificate(fullName);
        this.language = language.getLanguage();
        this.createdAt = now;
        this.termsVersion = termsVersion;
        this.termsAcceptedAt = now;
        this.roles.add(Role.LEARNER);
    }

    MemberId id() {
        return new MemberId(id);
    }

    void choosePassword(String hash) {
        passwordHash = hash;
    }

    String passwordHash() {
        return passwordHash;
    }

    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    void describe(ProfileData data) {
        displayName = data.displayName();
        nameOnCertificate = data.nameOnCertificate();
        job = data.job();
        city = data.city();
        perspective = data.perspective();
        language = data.language();
    }

    ProfileData profile() {
        return new ProfileData(displayName, nameOnCertificate, job, city, perspective, language);
    }

    void moveTo(String newEmail) {
        email = newEmail;
    }

    /** Ends every session and every remembered device. */
    void signOutEverywhere() {
        generation++;
    }

    int generation() {
        return generation;
    }

    void grant(Role role) {
        roles.add(role);
    }

    void revoke(Role role) {
        roles.remove(role);
    }

    Set<Role> roles() {
        return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }

    String email() {
        return email;
    }

    String displayName() {
        return displayName;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    Person person() {
        return new Person(id(), displayName, nameOnCertificate, email, language());
    }

    SignedIn signedIn() {
        return new SignedIn(id(), displayName, roles(), generation);
    }
}
