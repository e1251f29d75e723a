package nl.leerkring.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One time through a test: starts, collects {@link Answer}s, is submitted once and then has a result that stays. */
@Entity
@Table(name = "attempt")
class Attempt {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "enrolment")
    private long enrolmentId;

    private String part;

    private int number;

    @Convert(converter = UtcTime.class)
    @Column(name = "started_at")
    private Instant startedAt;

    @Convert(converter = UtcTime.class)
    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "right_count")
    private int rightCount;

    @Column(name = "question_count")
    private int questionCount;

    private boolean passed;

    protected Attempt() {}

    Attempt(long enrolmentId, String part, int number, int questionCount, Instant now) {
        this.enrolmentId = enrolmentId;
        this.part = part;
        this.number = number;
        this.questionCount = questionCount;
        this.startedAt = now;
    }

    long id() {
        return id;
    }

    String part() {
        return part;
    }

    boolean isSubmitted() {
        return submittedAt != null;
    }

    void submit(int right, boolean isPassed, Instant now) {
        rightCount = right;
        passed = isPassed;
        submittedAt = now;
    }

    AttemptRow row() {
        return new AttemptRow(id, part, number, submittedAt, rightCount, questionCount, passed);
    }
}
