package nl.leerkring.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leerkring.shared.MemberId;

/** Somebody who plays in a group. Without a name beside the choices, unless that person says so; this can be taken back. */
@Entity
@Table(name = "casus_participant")
class CasusParticipant {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "group_id")
    private long groupId;

    private MemberId member;

    @Column(name = "shows_name")
    private boolean showsName;

    @Column(name = "joined_at")
    private Instant joinedAt;

    protected CasusParticipant() {}

    MemberId member() {
        return member;
    }

    boolean showsName() {
        return showsName;
    }

    void showName(boolean shows) {
        showsName = shows;
    }
}
