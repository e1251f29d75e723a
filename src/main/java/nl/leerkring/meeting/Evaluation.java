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

/** What one member thought of a meeting: three scores, and words that are sealed. The group sees averages, never this. */
@Entity
@Table(name = "intervision_evaluation")
class Evaluation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    private long meeting;

    private MemberId member;

    private int safe;

    private int useful;

    private int conversation;

    private byte[] words;

    @Column(name = "given_at")
    private Instant givenAt;

    protected Evaluation() {}

    Evaluation(MeetingId meeting, MemberId member) {
        this.meeting = meeting.value();
        this.member = member;
    }

    Evaluation say(Scores scores, Instant now) {
        safe = scores.safe();
        useful = scores.useful();
        conversation = scores.conversation();
        givenAt = now;
        return this;
    }

    void words(byte[] sealed) {
        words = sealed;
    }

    /** Where the words belong, for the vault. */
    String place() {
        return "evaluation:" + id + ".words";
    }

    byte[] words() {
        return words;
    }

    MemberId member() {
        return member;
    }

    Scores scores() {
        return new Scores(safe, useful, conversation);
    }
}
