package nl.leerkring.door;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.EditionId;

/** The door of an edition: is opened when somebody needs it, makes codes, and is closed by a coordinator; a later closing is the next version. */
@Entity
@Table(name = "door_edition")
class EditionDoor {
    @Id
    @Column(name = "edition_id")
    private Long editionId;

    @Version
    private int revision;

    private byte[] secret;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private int version;

    @Column(name = "closed_at")
    private Instant closedAt;

    private String closer;

    protected EditionDoor() {}

    /** When codes can hold, by the days of the edition as they are now. */
    void hours(EditionFacts edition) {
        var opens = DoorHours.opens(edition, 1);
        var ends = edition.endsAt().plus(DoorHours.AFTER);
        if (!opens.equals(opensAt) || !ends.equals(endsAt)) {
            opensAt = opens;
            endsAt = ends;
        }
    }

    /** What was found is right. @param by name of who says so */
    void close(String by, Instant now) {
        version++;
        closer = by;
        closedAt = now;
    }

    EditionId edition() {
        return new EditionId(editionId);
    }

    RotatingCode code() {
        return new RotatingCode(secret);
    }

    Closing closing() {
        return new Closing(version, closedAt, closer);
    }
}
