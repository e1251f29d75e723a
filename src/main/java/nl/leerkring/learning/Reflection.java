package nl.leerkring.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What a learner wrote down while thinking. Only the learner reads it: no use case gives it to anybody else. */
@Entity
@Table(name = "reflection")
class Reflection {
    /** Longest text, in characters. */
    static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "enrolment")
    private long enrolmentId;

    private String reflection;

    private String content;

    @Column(name = "typed_at")
    private Instant typedAt;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected Reflection() {}

    Reflection(long enrolmentId, String reflection) {
        this.enrolmentId = enrolmentId;
        this.reflection = reflection;
        this.typedAt = Instant.EPOCH;
    }

    /** Takes the text over, unless one that was typed later is here. */
    Saved write(String text, Instant typed, Instant now) {
        if (typed.isBefore(typedAt)) {
            return new Saved(Saved.State.OLDER, savedAt, content);
        }
        content = text;
        typedAt = typed;
        savedAt = now;
        return new Saved(Saved.State.SAVED, now, content);
    }

    ReflectionRow row() {
        return new ReflectionRow(reflection, content, savedAt);
    }
}
