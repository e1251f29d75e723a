package nl.leerkring.intervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.leerkring.shared.MemberId;

/** Somebody accepted a version of the agreement of a group. Never changed or removed. */
@Entity
@Table(name = "intervision_consent")
class Consent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "group_id")
    private long groupId;

    private MemberId member;

    private int version;

    @Column(name = "given_at")
    private Instant givenAt;

    protected Consent() {}

    Consent(GroupId group, MemberId member, int version, Instant now) {
        this.groupId = group.value();
        this.member = member;
        this.version = version;
        this.givenAt = now;
    }

    MemberId member() {
        return member;
    }

    Instant givenAt() {
        return givenAt;
    }
}
