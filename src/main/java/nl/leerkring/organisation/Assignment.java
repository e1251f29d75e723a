package nl.leerkring.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.leerkring.shared.MemberId;

/** What an organisation asks of all its people or of a team, also of who comes later. Ends when it is withdrawn; what people began stays theirs. */
@Entity
@Table(name = "organisation_assignment")
class Assignment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "organisation_id")
    private long organisationId;

    private String slug;

    @Column(name = "team_id")
    private Long teamId;

    private boolean everybody;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private Integer months;

    @Column(name = "assigned_by")
    private MemberId assignedBy;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Assignment() {}

    /** @param team null for everybody */
    Assignment(OrganisationId organisation, Long team, Wish wish, MemberId by, Instant now) {
        organisationId = organisation.value();
        teamId = team;
        everybody = team == null;
        slug = wish.slug();
        dueOn = wish.dueOn();
        months = wish.months();
        assignedBy = by;
        assignedAt = now;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    /** Whether it is asked of who is in this team. @param team null for none */
    boolean reaches(Long team) {
        return everybody || teamId != null && teamId.equals(team);
    }

    boolean isOf(OrganisationId organisation) {
        return organisationId == organisation.value();
    }

    boolean isOpen() {
        return withdrawnAt == null;
    }

    long id() {
        return id;
    }

    Long team() {
        return teamId;
    }

    boolean isForEverybody() {
        return everybody;
    }

    Wish wish() {
        return new Wish(slug, dueOn, months);
    }
}
