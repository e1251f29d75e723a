package nl.leerkring.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.intervision.MeetingForm;
import nl.leerkring.meeting.MeetingFacts;
import nl.leerkring.meeting.MeetingId;
import nl.leerkring.shared.MemberId;

/**
 * What was confirmed of a meeting, as it was on that day. Never changes: a correction is another one, and this one is then replaced.
 */
@Entity
@Table(name = "proof_presence")
class ConfirmedPresence {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @jakarta.persistence.Version
    private int revision;

    private long meeting;

    @Column(name = "group_id")
    private long groupId;

    private int version;

    @Column(name = "group_name")
    private String groupName;

    private String theme;

    private String method;

    @Enumerated(EnumType.STRING)
    private MeetingForm form;

    private boolean declared;

    private String facilitator;

    private String qualification;

    @Column(name = "confirmed_by")
    private MemberId confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected ConfirmedPresence() {}

    /** @param version of what was confirmed of this meeting, from 1 */
    ConfirmedPresence(MeetingFacts of, int version) {
        meeting = of.id().value();
        groupId = of.group().value();
        form = of.setting().form();
        this.version = version;
    }

    /** What it was about. @param method title, or null */
    ConfirmedPresence about(String group, String aTheme, String aMethod) {
        groupName = group;
        theme = aTheme;
        method = aMethod;
        return this;
    }

    /** Who stands for it. @param name initials and surname */
    ConfirmedPresence by(MemberId member, String name, PresencePlan plan, Instant now) {
        confirmedBy = member;
        facilitator = name;
        qualification = plan.qualification().strip();
        declared = form != MeetingForm.PLACE && plan.declared();
        confirmedAt = now;
        return this;
    }

    void replaced(Instant now) {
        replacedAt = now;
    }

    long id() {
        return id;
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    GroupId group() {
        return new GroupId(groupId);
    }

    int version() {
        return version;
    }

    boolean isReplaced() {
        return replacedAt != null;
    }

    MemberId confirmedBy() {
        return confirmedBy;
    }

    /** What was confirmed. @param size how many were there */
    PresenceFacts facts(GroupSize size) {
        return new PresenceFacts(
                meeting(),
                group(),
                version,
                groupName,
                theme,
                method,
                form,
                declared,
                facilitator,
                qualification,
                confirmedAt,
                replacedAt,
                size);
    }
}
