package nl.leerkring.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.leerkring.shared.MemberId;
import nl.leerkring.training.VersionId;

/** That an attempt was scored again, by whom, and what it changed. Written once and never touched: it has no verbs. */
@Entity
@Table(name = "rescoring_trace")
class RescoringTrace {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "attempt")
    private long attemptId;

    @Column(name = "version")
    private long versionId;

    private MemberId editor;

    @Column(name = "rescored_at")
    private Instant rescoredAt;

    @Column(name = "right_before")
    private int rightBefore;

    @Column(name = "right_after")
    private int rightAfter;

    @Column(name = "passed_before")
    private boolean passedBefore;

    @Column(name = "passed_after")
    private boolean passedAfter;

    protected RescoringTrace() {}

    RescoringTrace(RescoringRow row) {
        this.attemptId = row.attempt();
        this.versionId = row.version().value();
        this.editor = row.editor();
        this.rescoredAt = row.at();
        this.rightBefore = row.before().right();
        this.rightAfter = row.after().right();
        this.passedBefore = row.before().passed();
        this.passedAfter = row.after().passed();
    }

    RescoringRow row() {
        return new RescoringRow(
                attemptId,
                new VersionId(versionId),
                editor,
                rescoredAt,
                new RescoringRow.Result(rightBefore, passedBefore),
                new RescoringRow.Result(rightAfter, passedAfter));
    }
}
