package nl.leerkring.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.shared.MemberId;

/** That somebody took part in a meeting, from when to when. Drawn up once, and never changed. */
@Entity
@Table(name = "proof")
class Proof {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    private long presence;

    private PaperNumber number;

    private MemberId member;

    private String holder;

    private String job;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "break_minutes")
    private int breakMinutes;

    protected Proof() {}

    Proof(ConfirmedPresence presence, PaperNumber number, PresencePlan.Line line) {
        this.presence = presence.id();
        this.number = number;
        member = line.member();
        startsAt = line.from();
        endsAt = line.to();
        breakMinutes = line.breakMinutes();
    }

    /** @param name initials and surname @param work or null */
    Proof of(String name, String work) {
        holder = name;
        job = work;
        return this;
    }

    long presence() {
        return presence;
    }

    PaperNumber number() {
        return number;
    }

    MemberId member() {
        return member;
    }

    String holder() {
        return holder;
    }

    PresencePlan.Line line() {
        return new PresencePlan.Line(member, startsAt, endsAt, breakMinutes);
    }

    ProofFacts facts(PresenceFacts of) {
        var net = (int) Duration.between(startsAt, endsAt).toMinutes() - breakMinutes;
        return new ProofFacts(number, member, holder, job, startsAt, endsAt, breakMinutes, net, of);
    }
}
