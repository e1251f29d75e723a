package nl.leerkring.intervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Typed;

/** What a group agreed on: one rule a line. Never changed; another text is the next version, which everyone accepts again. */
@Entity
@Table(name = "intervision_agreement")
class Agreement {
    static final int LONGEST = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "group_id")
    private long groupId;

    private int version;

    private String content;

    @Column(name = "written_by")
    private MemberId writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Agreement() {}

    Agreement(GroupId group, int version, String content, MemberId by, Instant now) {
        this.groupId = group.value();
        this.version = version;
        this.content = Typed.lines("content", content, "intervision.error.agreement", LONGEST);
        this.writtenBy = by;
        this.writtenAt = now;
    }

    int version() {
        return version;
    }

    String content() {
        return content;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
