package nl.leerkring.intervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leerkring.shared.MemberId;

/**
 * Somebody who seeks a group and lets facilitators know. Begins with consent; is removed when they withdraw it, and after three months,
 * so that nobody is found who stopped seeking long ago.
 */
@Entity
@Table(name = "intervision_seeker")
class Seeker {
    /** How long it can be seen without being told again. */
    static final int MONTHS = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    private MemberId member;

    private String theme;

    private String region;

    private String profession;

    private String times;

    @Column(name = "consented_at")
    private Instant consentedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Seeker() {}

    Seeker(MemberId member) {
        this.member = member;
    }

    /** Tells (again) what is sought. @param wish without problems */
    void tell(SeekingRoom.Wish wish, Instant now, Instant until) {
        theme = wish.theme();
        region = wish.region();
        profession = wish.profession();
        times = wish.times();
        consentedAt = now;
        expiresAt = until;
    }

    MemberId member() {
        return member;
    }

    long id() {
        return id;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    SeekingRoom.Wish wish() {
        return new SeekingRoom.Wish(theme, region, profession, times, true);
    }
}
