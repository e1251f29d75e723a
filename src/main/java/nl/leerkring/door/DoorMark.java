package nl.leerkring.door;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.leerkring.arena.EditionId;
import nl.leerkring.shared.MemberId;

/** One line about the presence of one person on one day, as {@link Mark}. Is added, and never changes. */
@Entity
@Table(name = "door_mark")
class DoorMark {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "edition_id")
    private long editionId;

    private Attendee attendee;
    private int day;
    private boolean there;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "left_at")
    private Instant leftAt;

    @Enumerated(EnumType.STRING)
    private Way way;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Column(name = "told_by")
    private MemberId toldBy;

    private String token;

    protected DoorMark() {}

    DoorMark(EditionId edition, Mark mark, String token) {
        editionId = edition.value();
        attendee = mark.who();
        day = mark.day();
        there = mark.there();
        arrivedAt = mark.arrivedAt();
        leftAt = mark.leftAt();
        way = mark.way();
        toldAt = mark.toldAt();
        this.token = token;
    }

    /** @param by who said it, or null for a visitor without account */
    DoorMark by(MemberId by, Instant now) {
        toldBy = by;
        keptAt = now;
        return this;
    }

    EditionId edition() {
        return new EditionId(editionId);
    }

    Mark mark() {
        return new Mark(attendee, day, there, arrivedAt, leftAt, way, toldAt, id == null ? Long.MAX_VALUE : id);
    }
}
