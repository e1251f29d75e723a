package nl.leerkring.intervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Typed;

/** Somebody asks to come in, with a few words why. Waits until a facilitator accepts or declines it, or the asker takes it back. */
@Entity
@Table(name = "intervision_request")
class GroupRequest {
    static final int MOTIVATION = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "group_id")
    private long groupId;

    private MemberId member;

    private String motivation;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String ending;

    @Column(name = "answered_by")
    private MemberId answeredBy;

    private Boolean waiting;

    protected GroupRequest() {}

    GroupRequest(GroupId group, MemberId member, String motivation, Instant now) {
        this.groupId = group.value();
        this.member = member;
        this.motivation = Typed.lines("motivation", motivation, "intervision.error.motivation", MOTIVATION);
        this.askedAt = now;
        this.waiting = true;
    }

    void accept(MemberId by, Instant now) {
        end("ACCEPTED", by, now);
    }

    void decline(MemberId by, Instant now) {
        end("DECLINED", by, now);
    }

    /** Taken back by who asked. */
    void withdraw(Instant now) {
        end("WITHDRAWN", member, now);
    }

    private void end(String how, MemberId by, Instant now) {
        if (waiting == null) {
            throw DomainException.refused("intervision.request.gone");
        }
        ending = how;
        answeredBy = by;
        endedAt = now;
        waiting = null;
    }

    long id() {
        return id;
    }

    GroupId group() {
        return new GroupId(groupId);
    }

    MemberId member() {
        return member;
    }

    String motivation() {
        return motivation;
    }

    Instant askedAt() {
        return askedAt;
    }
}
