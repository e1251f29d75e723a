package nl.leerkring.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.leerkring.shared.MemberId;

/** Somebody cannot come to a meeting. Goes when they come after all; the sealed reason goes with what was written for the meeting. */
@Entity
@Table(name = "intervision_meeting_absence")
class Absence {
    static final int REASON = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long meeting;

    private MemberId member;

    private byte[] reason;

    @Column(name = "since")
    private Instant since;

    protected Absence() {}

    Absence(MeetingId meeting, MemberId member, Instant now) {
        this.meeting = meeting.value();
        this.member = member;
        this.since = now;
    }

    void because(byte[] sealed) {
        reason = sealed;
    }

    /** Where the reason belongs, for the vault. */
    String place() {
        return "absence:" + id + ".reason";
    }

    byte[] reason() {
        return reason;
    }

    MemberId member() {
        return member;
    }
}
