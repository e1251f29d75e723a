package nl.leerkring.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.leerkring.method.RoundRole;
import nl.leerkring.shared.MemberId;

/** A happening as it is kept: written once, never changed. Its note is sealed. */
@Entity
@Table(name = "round_happening")
class KeptHappening {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "round_id")
    private long roundId;

    private int number;

    @Enumerated(EnumType.STRING)
    private Happening.Kind kind;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private MemberId actor;

    private MemberId about;

    @Enumerated(EnumType.STRING)
    private RoundRole role;

    private int minutes;

    private byte[] note;

    protected KeptHappening() {}

    KeptHappening(long roundId, int number, Happening happening, byte[] sealedNote) {
        this.roundId = roundId;
        this.number = number;
        kind = happening.kind();
        happenedAt = happening.at();
        actor = happening.by();
        about = happening.about();
        role = happening.role();
        minutes = happening.minutes();
        note = sealedNote;
    }

    /** Without the words of its note: the rules do not need them. */
    Happening happening() {
        return new Happening(kind, happenedAt, actor, about, role, minutes, null);
    }

    boolean isSignal() {
        return kind == Happening.Kind.SIGNALLED;
    }

    byte[] note() {
        return note;
    }
}
