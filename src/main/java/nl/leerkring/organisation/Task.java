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
import nl.leerkring.shared.Clock;

/**
 * A training that is asked of one person, or of somebody who is invited and has not come in. Begins when it is assigned, gets another day when it is assigned
 * again, and is told of once before and once after its day. Whether it is done is the matter of learning.
 */
@Entity(name = "OrganisationTask")
@Table(name = "organisation_task")
class Task {
    /** How long before its day it is told of. */
    static final int DAYS_AHEAD = 7;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "assignment_id")
    private Long assignmentId;

    @Column(name = "batch_id")
    private Long batchId;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "invitation_id")
    private Long invitationId;

    private String slug;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private Integer months;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "told_ahead_at")
    private Instant toldAheadAt;

    @Column(name = "told_late_at")
    private Instant toldLateAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Task() {}

    Task(OrganisationId organisation, Source source, Wish wish, Instant now) {
        organisationId = organisation.value();
        assignmentId = source.assignment();
        batchId = source.batch();
        slug = wish.slug();
        ask(wish, now);
    }

    /** Where a task comes from: both null when it was asked of one person. */
    record Source(Long assignment, Long batch) {
        static final Source PERSON = new Source(null, null);
    }

    Task of(OrganisationMember person) {
        personId = person.id();
        return this;
    }

    Task of(Invitation invitation) {
        invitationId = invitation.id();
        return this;
    }

    /** Is asked (again), for this day. Who hears of it shortly before the day is not told the same once more. */
    void ask(Wish wish, Instant now) {
        dueOn = wish.dueOn();
        months = wish.months();
        assignedAt = now;
        var soon = now.atZone(Clock.ZONE).toLocalDate().plusDays(DAYS_AHEAD);
        toldAheadAt = dueOn.isAfter(soon) ? null : now;
        toldLateAt = null;
    }

    /** Who was invited has come in. */
    void arrive(long person) {
        personId = person;
        invitationId = null;
    }

    void toldAhead(Instant now) {
        toldAheadAt = now;
    }

    void toldLate(Instant now) {
        toldLateAt = now;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    long id() {
        return id;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    Long person() {
        return personId;
    }

    Wish wish() {
        return new Wish(slug, dueOn, months);
    }
}
