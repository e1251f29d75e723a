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
import java.util.UUID;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.vault.VaultId;

/**
 * A time at which a group meets. Is planned; can be changed or cancelled until it took place, each of which counts its sequence up, so that
 * calendars know the newer one by the same uid; is held. What was written for it is destroyed with its vault, some months later or at once.
 */
@Entity
@Table(name = "intervision_meeting")
class IntervisionMeeting {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "number_in_group")
    private int number;

    private VaultId vault;

    private String uid;

    private int sequence;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Embedded
    private MeetingSetting setting;

    private MemberId presenter;

    private MemberId chair;

    @Column(name = "planned_by")
    private MemberId plannedBy;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "held_at")
    private Instant heldAt;

    @Column(name = "destroyed_at")
    private Instant destroyedAt;

    protected IntervisionMeeting() {}

    /** @param number within the group @param vault of its own, for what is written for it */
    IntervisionMeeting(GroupId group, int number, VaultId vault, MemberId by, Instant now) {
        this.groupId = group.value();
        this.number = number;
        this.vault = vault;
        this.uid = UUID.randomUUID() + "@leerkring";
        this.plannedBy = by;
        this.plannedAt = now;
    }

    /** Is at this time and like this. */
    IntervisionMeeting at(Slot slot, MeetingDetails details) {
        startsAt = slot.startsAt();
        endsAt = slot.endsAt();
        setting = new MeetingSetting(details);
        return this;
    }

    /** Is from now on at another time or otherwise. @return whether that is a change */
    boolean become(Slot slot, MeetingDetails details, Instant now) {
        requireComing(now);
        if (slot.equals(slot()) && details.tidy().equals(setting.details())) {
            return false;
        }
        var moved = !slot.startsAt().equals(startsAt);
        at(slot, details);
        if (moved) {
            told(now);
        }
        sequence++;
        return true;
    }

    /** Will not take place. @throws DomainException refused when it took place or was cancelled */
    void cancel(Instant now) {
        requireComing(now);
        cancelledAt = now;
        sequence++;
    }

    /** Took place; twice is once. @throws DomainException refused when it was cancelled */
    boolean hold(Instant now) {
        if (cancelledAt != null) {
            throw DomainException.refused("meeting.cancelled");
        }
        if (heldAt != null) {
            return false;
        }
        heldAt = now;
        return true;
    }

    /** Everybody hears now when it is; when that is soon nobody needs a reminder. */
    void told(Instant now) {
        remindedAt = startsAt.minus(MeetingReminders.BEFORE).isAfter(now) ? null : now;
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    /** What was written for it is gone. */
    void destroyed(Instant now) {
        destroyedAt = now;
    }

    /** Somebody has this role in it, or nobody. */
    void give(MeetingRole role, MemberId member) {
        if (role == MeetingRole.PRESENTER) {
            presenter = member;
        } else {
            chair = member;
        }
    }

    MemberId holder(MeetingRole role) {
        return role == MeetingRole.PRESENTER ? presenter : chair;
    }

    /** @throws DomainException refused when nobody can come to it any more */
    void requireComing(Instant now) {
        if (cancelledAt != null) {
            throw DomainException.refused("meeting.cancelled");
        }
        if (!facts().coming(now)) {
            throw DomainException.refused("meeting.over");
        }
    }

    MeetingId id() {
        return new MeetingId(id);
    }

    GroupId group() {
        return new GroupId(groupId);
    }

    VaultId vault() {
        return vault;
    }

    String uid() {
        return uid;
    }

    int sequence() {
        return sequence;
    }

    Slot slot() {
        return new Slot(startsAt, endsAt);
    }

    MeetingFacts facts() {
        return new MeetingFacts(
                id(),
                group(),
                number,
                startsAt,
                endsAt,
                setting.details(),
                presenter,
                chair,
                vault,
                cancelledAt,
                heldAt,
                destroyedAt);
    }
}
