package nl.leerkring.organisation;

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
 * Somebody's time in an organisation. Begins when they come in; ends when they leave, or at the day a manager gives, which may lie ahead. From then on the
 * organisation sees nothing of what they do. Who comes back begins another.
 */
@Entity
@Table(name = "organisation_member")
class OrganisationMember {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "organisation_id")
    private long organisationId;

    private MemberId member;
    private boolean manager;

    @Column(name = "team_id")
    private Long teamId;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected OrganisationMember() {}

    OrganisationMember(OrganisationId organisation, MemberId member, boolean manager, Long team, Instant now) {
        this.organisationId = organisation.value();
        this.member = member;
        this.manager = manager;
        this.teamId = team;
        this.joinedAt = now;
    }

    /** Belongs to it until this moment; null: until further notice. */
    void until(Instant moment) {
        endsAt = moment;
    }

    void manage(boolean wanted) {
        manager = wanted;
    }

    /** @param team null for none */
    void work(Long team) {
        teamId = team;
    }

    boolean isPresent(Instant now) {
        return endsAt == null || endsAt.isAfter(now);
    }

    long id() {
        return id;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    MemberId member() {
        return member;
    }

    boolean isManager() {
        return manager;
    }

    Long team() {
        return teamId;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    Instant endsAt() {
        return endsAt;
    }
}
