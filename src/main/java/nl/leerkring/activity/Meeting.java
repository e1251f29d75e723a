package nl.leerkring.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leerkring.shared.MemberId;

/** A date of a meeting that belongs to a training: planned by a facilitator, learners take a seat, afterwards presence is noted. */
@Entity
@Table(name = "activity_meeting")
class Meeting {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    private String slug;

    private String part;

    @Column(name = "starts_at")
    private Instant startsAt;

    private String place;

    private int seats;

    @Column(name = "planned_by")
    private MemberId plannedBy;

    protected Meeting() {}

    Meeting(MeetingDesk.PlanMeeting plan, Instant startsAt, MemberId facilitator) {
        this.slug = plan.slug();
        this.part = plan.part();
        this.startsAt = startsAt;
        this.place = plan.place().strip();
        this.seats = plan.seats();
        this.plannedBy = facilitator;
    }

    long id() {
        return id;
    }

    String slug() {
        return slug;
    }

    String part() {
        return part;
    }

    Instant startsAt() {
        return startsAt;
    }

    String place() {
        return place;
    }

    int seats() {
        return seats;
    }

    boolean isOf(MemberId member) {
        return plannedBy.equals(member);
    }

    boolean hasBegun(Instant now) {
        return !startsAt.isAfter(now);
    }

    /** @param mine the seat of who looks, or null */
    MeetingRow row(long taken, Seat mine, Instant now) {
        return new MeetingRow(
                id,
                slug,
                part,
                startsAt,
                place,
                seats,
                taken,
                hasBegun(now),
                mine != null,
                mine != null && mine.wasPresent());
    }
}
