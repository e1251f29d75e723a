package nl.leerkring.ledger;

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
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.register.RegisterRules;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Typed;

/**
 * Evidence of something that a member did elsewhere. Declared by the member; when asked, an editor reviews or declines it. Taken back, its file is gone
 * and it counts no longer. Each of these is a new version of its fact in the ledger.
 */
@Entity
@Table(name = "ledger_evidence")
class Evidence {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "member", updatable = false)
    private MemberId member;

    @Column(name = "title", updatable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "type", updatable = false)
    private RegisterRules.Own type;

    @Column(name = "minutes", updatable = false)
    private int minutes;

    @Column(name = "happened_on", updatable = false)
    private LocalDate happenedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "review")
    private Fact.Review review;

    @Column(name = "reason")
    private String reason;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Column(name = "media_type", updatable = false)
    private String mediaType;

    @Column(name = "size", updatable = false)
    private int size;

    @Column(name = "changes")
    private int changes;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected Evidence() {}

    Evidence(MemberId member, EvidencePlan plan, EvidenceFile file, Instant now) {
        this.member = member;
        title = Typed.line("title", plan.title(), EvidencePlan.TITLE);
        type = plan.type();
        minutes = plan.minutes();
        happenedOn = plan.day();
        review = plan.review() ? Fact.Review.ASKED : Fact.Review.SELF_DECLARED;
        fileName = file.safeName();
        mediaType = file.mediaType();
        size = file.content().length;
        addedAt = now;
        changes = 1;
    }

    /** An editor looked at it. @param why when it is declined, else null */
    void reviewed(Fact.Review verdict, String why) {
        review = verdict;
        reason = why;
        changes++;
    }

    void remove(Instant now) {
        removedAt = now;
        changes++;
    }

    MemberId member() {
        return member;
    }

    long id() {
        return id;
    }

    /** What the ledger hears of it; a whole day counts as its noon. */
    Fact fact() {
        return new Fact(
                "own:" + id,
                changes,
                Fact.Kind.OWN,
                title,
                List.of(),
                happenedOn.atTime(12, 0).atZone(Clock.ZONE).toInstant(),
                removedAt == null ? minutes : 0,
                false,
                null,
                new Fact.Own(type, review));
    }

    EvidenceRow row() {
        return new EvidenceRow(id, title, type, minutes, happenedOn, review, reason, fileName, mediaType, size);
    }
}
