package nl.leerkring.door;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leerkring.arena.EditionId;
import nl.leerkring.shared.MemberId;

/** Somebody who came without having registered, and was let in by a coordinator. */
@Entity
@Table(name = "door_guest")
class Guest {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "edition_id")
    private long editionId;

    private String name;
    private String organisation;
    private String email;
    private String perspective;
    private String token;

    @Column(name = "added_by")
    private MemberId addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    protected Guest() {}

    Guest(EditionId edition, GuestPlan plan, String token) {
        var tidy = plan.tidy();
        editionId = edition.value();
        name = tidy.name();
        organisation = tidy.organisation();
        email = tidy.email();
        perspective = tidy.perspective();
        this.token = token;
    }

    Guest addedBy(MemberId member, Instant now) {
        addedBy = member;
        addedAt = now;
        return this;
    }

    Attendee who() {
        return Attendee.guest(id);
    }

    Visitor visitor() {
        return new Visitor(who(), null, name, organisation, email, perspective, false);
    }
}
