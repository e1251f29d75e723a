package nl.leerkring.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leerkring.assessment.AnswerValue;

/** A quickscan being filled in, then submitted; doing it again makes a new one, so that one can compare. */
@Entity
@Table(name = "scan")
class Scan {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "enrolment")
    private long enrolmentId;

    private String part;

    private int number;

    private String content = "";

    @Column(name = "typed_at")
    private Instant typedAt = Instant.EPOCH;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    protected Scan() {}

    Scan(long enrolmentId, String part, int number) {
        this.enrolmentId = enrolmentId;
        this.part = part;
        this.number = number;
    }

    boolean isSubmitted() {
        return submittedAt != null;
    }

    /** Whether it was handed in after this moment: what was typed before belongs to it, not to a next one. */
    boolean isSubmittedAfter(Instant typed) {
        return isSubmitted() && typed.isBefore(submittedAt);
    }

    /** Takes the values over, unless it is submitted or later values are here. */
    Saved write(AnswerValue values, Instant typed, Instant now) {
        if (isSubmitted()) {
            return new Saved(Saved.State.FINAL, savedAt, content);
        }
        if (typed.isBefore(typedAt)) {
            return new Saved(Saved.State.OLDER, savedAt, content);
        }
        content = values.encoded();
        typedAt = typed;
        savedAt = now;
        return new Saved(Saved.State.SAVED, now, content);
    }

    void submit(Instant now) {
        submittedAt = now;
    }

    ScanRow row() {
        return new ScanRow(AnswerValue.parse(content), savedAt, submittedAt);
    }
}
