package nl.leerkring.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import nl.leerkring.assessment.AnswerRow;
import nl.leerkring.assessment.AnswerValue;
import nl.leerkring.assessment.Exercise;

/** An answer within an attempt: may change until it is checked; then only what its kind of question leaves open. */
@Entity
@Table(name = "answer")
class Answer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "attempt")
    private long attemptId;

    private String question;

    private String content;

    @Column(name = "typed_at")
    private Instant typedAt;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "checked_at")
    private Instant checkedAt;

    private boolean correct;

    protected Answer() {}

    Answer(long attemptId, String question) {
        this.attemptId = attemptId;
        this.question = question;
        this.typedAt = Instant.EPOCH;
    }

    /** Takes the answer over, unless it is final or a later one is here. */
    Saved write(Exercise exercise, AnswerValue given, Instant typed, Instant now) {
        var value = checkedAt == null
                ? Optional.of(exercise.sense(given))
                : exercise.revised(AnswerValue.parse(content), given);
        if (value.isEmpty()) {
            return new Saved(Saved.State.FINAL, savedAt, content);
        }
        if (typed.isBefore(typedAt)) {
            return new Saved(Saved.State.OLDER, savedAt, content);
        }
        content = value.get().encoded();
        typedAt = typed;
        savedAt = now;
        return new Saved(Saved.State.SAVED, now, content);
    }

    void check(boolean isRight, Instant now) {
        if (checkedAt == null) {
            checkedAt = now;
            correct = isRight;
        }
    }

    /** The question was repaired, and by that this is right. */
    void turnRight() {
        correct = true;
    }

    AnswerRow row() {
        return new AnswerRow(question, AnswerValue.parse(content), savedAt, checkedAt != null, correct);
    }
}
