package nl.leerkring.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import nl.leerkring.content.Question;
import nl.leerkring.content.Quiz;

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

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "right_count")
    private int rightCount;

    @Column(name = "question_count")
    private int questionCount;

    private boolean passed;

    private String draw;

    protected Attempt() {}

    /** @param questions what this attempt asks: fixed from now on */
    Attempt(long enrolmentId, String part, int number, List<Question> questions, Instant now) {
        this.enrolmentId = enrolmentId;
        this.part = part;
        this.number = number;
        this.draw = Draw.kept(questions);
        this.questionCount = Draw.counting(questions);
        this.startedAt = now;
    }

    long id() {
        return id;
    }

    String part() {
        return part;
    }

    /** What it asks, in order. */
    List<Question> questions(Quiz quiz) {
        return Draw.read(quiz, draw);
    }

    boolean isSubmitted() {
        return submittedAt != null;
    }

    void submit(int right, boolean isPassed, Instant now) {
        rightCount = right;
        passed = isPassed;
        submittedAt = now;
    }

    /** A question was repaired. While it runs, its result comes at submitting; a pass is never taken away. */
    void rescore(int right, boolean isPassed) {
        if (isSubmitted()) {
            rightCount = right;
            passed = passed || isPassed;
        }
    }

    long enrolmentId() {
        return enrolmentId;
    }

    AttemptRow row() {
        return new AttemptRow(id, part, number, submittedAt, rightCount, questionCount, passed);
    }
}
