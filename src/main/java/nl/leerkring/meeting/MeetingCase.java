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
 * A case that somebody brings to a meeting. Its texts are sealed, each for its own place; its owner can change them until the meeting, or take
 * the case back, which empties it at once.
 */
@Entity
@Table(name = "intervision_meeting_case")
class MeetingCase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    private long meeting;

    private MemberId member;

    private byte[] title;

    private byte[] story;

    private byte[] question;

    @Column(name = "brought_at")
    private Instant broughtAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected MeetingCase() {}

    MeetingCase(MeetingId meeting, MemberId member, Instant now) {
        this.meeting = meeting.value();
        this.member = member;
        this.broughtAt = now;
    }

    /** Says this from now on. The texts are sealed, for the places of {@link #place}. */
    void tell(byte[] sealedTitle, byte[] sealedStory, byte[] sealedQuestion) {
        title = sealedTitle;
        story = sealedStory;
        question = sealedQuestion;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
        tell(null, null, null);
    }

    /** Where a text belongs, for the vault. */
    String place(String part) {
        return "case:" + id + "." + part;
    }

    long id() {
        return id;
    }

    boolean isThere() {
        return withdrawnAt == null && title != null;
    }

    MemberId member() {
        return member;
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    byte[] title() {
        return title;
    }

    byte[] story() {
        return story;
    }

    byte[] question() {
        return question;
    }
}
