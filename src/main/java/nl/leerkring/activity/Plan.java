package nl.leerkring.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;

/**
 * What somebody is going to do in practice, and when. Can be changed; on its day a mail asks how it went, and the question stays open until
 * there is a look back. Another day opens it again.
 */
@Entity
@Table(name = "activity_plan")
class Plan {
    /** Longest plan and look back, in characters. */
    static final int LONGEST = 2000;

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** For a plan of today that is written after the morning. */
    private static final LocalTime AFTERNOON = LocalTime.of(17, 0);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "enrolment")
    private long enrolmentId;

    private MemberId member;

    private String slug;

    private String part;

    @Column(name = "plan")
    private String text;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "remind_at")
    private Instant remindAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "look_back")
    private String lookBack;

    @Column(name = "looked_back_at")
    private Instant lookedBackAt;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected Plan() {}

    Plan(long enrolmentId, MemberId member, String slug, String part) {
        this.enrolmentId = enrolmentId;
        this.member = member;
        this.slug = slug;
        this.part = part;
    }

    /** Writes the plan; another day brings another reminder. */
    void write(String newText, LocalDate day, Instant now) {
        if (!day.equals(dueOn)) {
            dueOn = day;
            remindAt = moment(day, now);
            remindedAt = null;
            lookedBackAt = null;
        }
        text = newText;
        savedAt = now;
    }

    /** How it went. */
    void lookBack(String story, Instant now) {
        lookBack = story;
        lookedBackAt = now;
        savedAt = now;
    }

    /** Nobody is asked how it went in the minute after planning it. */
    private static Instant moment(LocalDate day, Instant now) {
        return Stream.of(
                        day.atTime(MORNING),
                        day.atTime(AFTERNOON),
                        day.plusDays(1).atTime(MORNING))
                .map(time -> time.atZone(Clock.ZONE).toInstant())
                .filter(now::isBefore)
                .findFirst()
                .orElse(now);
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    MemberId member() {
        return member;
    }

    String slug() {
        return slug;
    }

    String part() {
        return part;
    }

    PlanRow row() {
        return new PlanRow(enrolmentId, slug, part, text, dueOn, lookBack, savedAt);
    }
}
