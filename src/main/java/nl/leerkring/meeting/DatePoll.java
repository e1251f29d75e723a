package nl.leerkring.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;

/** Asks a group which of some moments suits. Ends when a moment is picked, which plans a meeting, or without one. */
@Entity
@Table(name = "intervision_poll")
class DatePoll {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "group_id")
    private long groupId;

    private int minutes;

    @Embedded
    private MeetingSetting setting;

    @Column(name = "opened_by")
    private MemberId openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    private Long meeting;

    protected DatePoll() {}

    DatePoll(GroupId group, PollPlan plan, MemberId by, Instant now) {
        groupId = group.value();
        minutes = plan.minutes();
        setting = new MeetingSetting(plan.details());
        openedBy = by;
        openedAt = now;
    }

    /** Ends. @param planned what came of it, or null @throws DomainException refused when it has ended */
    void close(MeetingId planned, Instant now) {
        requireOpen();
        closedAt = now;
        meeting = planned == null ? null : planned.value();
    }

    /** @throws DomainException refused when it has ended */
    void requireOpen() {
        if (closedAt != null) {
            throw DomainException.refused("meeting.poll.closed");
        }
    }

    boolean isOpen() {
        return closedAt == null;
    }

    PollId id() {
        return new PollId(id);
    }

    GroupId group() {
        return new GroupId(groupId);
    }

    int minutes() {
        return minutes;
    }

    Instant openedAt() {
        return openedAt;
    }

    MeetingDetails details() {
        return setting.details();
    }

    MeetingId meeting() {
        return meeting == null ? null : new MeetingId(meeting);
    }
}
