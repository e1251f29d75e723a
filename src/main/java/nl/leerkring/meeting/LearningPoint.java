package nl.leerkring.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leerkring.shared.MemberId;

/**
 * What one member learned in a meeting and what comes next. Sealed with the own vault of who wrote it, so it stays when the texts of the
 * meeting, or of the whole group, are destroyed. The group reads it when its owner shares it.
 */
@Entity
@Table(name = "intervision_learning_point")
class LearningPoint {
    static final int TEXT = 1500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    private long meeting;

    private MemberId member;

    private byte[] learned;

    @Column(name = "next_action")
    private byte[] nextAction;

    private boolean shared;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected LearningPoint() {}

    LearningPoint(MeetingId meeting, MemberId member) {
        this.meeting = meeting.value();
        this.member = member;
    }

    LearningPoint at(boolean isShared, Instant now) {
        shared = isShared;
        writtenAt = now;
        return this;
    }

    /** Both sealed for the places of {@link #place}, or null. */
    void say(byte[] sealedLearned, byte[] sealedNext) {
        learned = sealedLearned;
        nextAction = sealedNext;
    }

    /** Where a text belongs, for the vault. */
    String place(String part) {
        return "learning:" + id + "." + part;
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    MemberId member() {
        return member;
    }

    boolean isShared() {
        return shared;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    byte[] learned() {
        return learned;
    }

    byte[] nextAction() {
        return nextAction;
    }
}
