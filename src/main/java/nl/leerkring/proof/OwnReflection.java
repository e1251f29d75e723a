package nl.leerkring.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leerkring.meeting.MeetingId;
import nl.leerkring.shared.MemberId;

/** What somebody wrote about the own learning in a meeting, in the three dimensions of reflection. Sealed with the own vault. */
@Entity
@Table(name = "proof_reflection")
class OwnReflection {
    static final int TEXT = 1200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    private long meeting;

    private MemberId member;

    private byte[] technical;

    private byte[] normative;

    private byte[] personal;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected OwnReflection() {}

    OwnReflection(MeetingId meeting, MemberId member, Instant now) {
        this.meeting = meeting.value();
        this.member = member;
        writtenAt = now;
    }

    /** All three sealed, or null. */
    void say(byte[] sealedTechnical, byte[] sealedNormative, byte[] sealedPersonal, Instant now) {
        technical = sealedTechnical;
        normative = sealedNormative;
        personal = sealedPersonal;
        writtenAt = now;
    }

    byte[] technical() {
        return technical;
    }

    byte[] normative() {
        return normative;
    }

    byte[] personal() {
        return personal;
    }
}
