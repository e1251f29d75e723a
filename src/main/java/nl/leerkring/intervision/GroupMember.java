package nl.leerkring.intervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leerkring.shared.MemberId;

/** Somebody's time in a group. Begins when they come in, ends when they leave; who comes back begins another. */
@Entity
@Table(name = "intervision_member")
class GroupMember {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "group_id")
    private long groupId;

    private MemberId member;

    @Enumerated(EnumType.STRING)
    private GroupRole role;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "left_at")
    private Instant leftAt;

    private Boolean present;

    protected GroupMember() {}

    GroupMember(GroupId group, MemberId member, GroupRole role, Instant now) {
        this.groupId = group.value();
        this.member = member;
        this.role = role;
        this.joinedAt = now;
        this.present = true;
    }

    /** Leaves; the row stays, with its dates. */
    void leave(Instant now) {
        leftAt = now;
        present = null;
    }

    /** Guides the group too. */
    void guide() {
        role = GroupRole.FACILITATOR;
    }

    /** Guides it no longer. */
    void stepBack() {
        role = GroupRole.MEMBER;
    }

    GroupId group() {
        return new GroupId(groupId);
    }

    MemberId member() {
        return member;
    }

    boolean isFacilitator() {
        return role == GroupRole.FACILITATOR;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    FacilitatorPolicy.Seat seat() {
        return new FacilitatorPolicy.Seat(member, isFacilitator(), joinedAt);
    }
}
