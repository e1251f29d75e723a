package nl.leerkring.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One move in a run: a choice, or a step back. Written once, never changed and never removed. */
@Entity
@Table(name = "casus_move")
class CasusMove {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "run")
    private long runId;

    private int number;

    private boolean back;

    private String scene;

    private String choice;

    @Column(name = "made_at")
    private Instant madeAt;

    protected CasusMove() {}

    CasusMove(long runId, Move move, Instant now) {
        this.runId = runId;
        this.number = move.number();
        this.back = move.back();
        this.scene = move.scene();
        this.choice = move.choice();
        this.madeAt = now;
    }

    long runId() {
        return runId;
    }

    Move move() {
        return new Move(number, back, scene, choice);
    }
}
