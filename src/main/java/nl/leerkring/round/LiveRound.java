package nl.leerkring.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.meeting.MeetingId;
import nl.leerkring.vault.VaultId;

/**
 * A round of a group, in one of its meetings or outside them. Opened with a method, of which it keeps the version; everything else about it is in its happenings. Its row is locked while
 * something happens, so that of two who act at once the second sees what the first did.
 */
@Entity
@Table(name = "round")
class LiveRound {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "vault_id")
    private long vaultId;

    private String method;

    private long changes;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private Boolean running;

    /** Null for a round outside a meeting. */
    private Long meeting;

    @Column(name = "in_terms")
    private boolean inTerms;

    @Column(name = "due_at")
    private Instant dueAt;

    private boolean reminded;

    protected LiveRound() {}

    long id() {
        return id;
    }

    GroupId group() {
        return new GroupId(groupId);
    }

    VaultId vault() {
        return new VaultId(vaultId);
    }

    /** The meeting in which it is held. */
    Optional<MeetingId> meeting() {
        return Optional.ofNullable(meeting).map(MeetingId::new);
    }

    /** Reference of the version of the method. */
    String method() {
        return method;
    }

    long changes() {
        return changes;
    }

    Instant openedAt() {
        return openedAt;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    /** Whether people take part when it suits them, until the term of each step. */
    boolean isInTerms() {
        return inTerms;
    }

    /** The term of the step of now is over at this moment; null when no term runs. */
    void due(Instant moment) {
        dueAt = moment;
    }

    /** A step began: who did not write is reminded the day before its term, unless it is so short that the first mail is enough. */
    void remind(Instant now) {
        reminded = dueAt == null || !dueAt.isAfter(now.plus(TermKeeper.BEFORE));
    }

    void reminded() {
        reminded = true;
    }

    /** Something happened in it, or was written. @return the number of the change */
    long change() {
        return ++changes;
    }

    void end(Instant now) {
        endedAt = now;
        running = null;
        dueAt = null;
    }
}
