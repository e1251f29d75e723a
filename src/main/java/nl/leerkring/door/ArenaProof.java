package nl.leerkring.door;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.leerkring.arena.EditionId;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.shared.MemberId;

/** That somebody was at an edition. Drawn up when the presence is closed; a correction draws up another, and this one is then replaced. */
@Entity
@Table(name = "door_proof")
class ArenaProof {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "edition_id")
    private long editionId;

    private int version;
    private Attendee attendee;
    private PaperNumber number;
    private MemberId member;
    private String holder;
    private String title;
    private String place;

    @Column(name = "starts_at")
    private Instant startsAt;

    private String closer;

    @Column(name = "day_list")
    private String dayList;

    @Column(name = "net_minutes")
    private int netMinutes;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Column(name = "secret_hash")
    private String secretHash;

    protected ArenaProof() {}

    ArenaProof(EditionId edition, Closing closing, Attendee who, PaperNumber number) {
        editionId = edition.value();
        version = closing.version();
        closer = closing.by();
        drawnAt = closing.at();
        attendee = who;
        this.number = number;
    }

    /** @param name as on papers @param account or null */
    ArenaProof of(String name, MemberId account) {
        holder = name;
        member = account;
        return this;
    }

    /** What the paper says. @param where place in words */
    ArenaProof about(String what, String where, Instant begin, AttendancePolicy.Outcome outcome) {
        title = what;
        place = where;
        startsAt = begin;
        dayList = days(outcome);
        netMinutes = outcome.netMinutes();
        return this;
    }

    private static String days(AttendancePolicy.Outcome outcome) {
        return outcome.days().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The mail has a link to it. */
    void opensBy(String hash) {
        secretHash = hash;
    }

    /** Whether it still says what is right. */
    boolean says(AttendancePolicy.Outcome outcome) {
        return outcome.proven() && dayList.equals(days(outcome)) && netMinutes == outcome.netMinutes();
    }

    void replace(Instant now) {
        replacedAt = now;
    }

    /** Nothing that tells who it was stays; the number still verifies. */
    void forget() {
        holder = "-";
        member = null;
        secretHash = null;
    }

    Attendee who() {
        return attendee;
    }

    MemberId member() {
        return member;
    }

    ProofFacts facts() {
        return new ProofFacts(
                number,
                new EditionId(editionId),
                holder,
                new ProofFacts.Meeting(title, place, startsAt),
                Arrays.stream(dayList.split(",")).map(Integer::valueOf).toList(),
                netMinutes,
                new Closing(version, drawnAt, closer),
                replacedAt);
    }
}
