package nl.leerkring.harvest;

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
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.EditionId;
import nl.leerkring.arena.RegistrationFacts;
import nl.leerkring.arena.RegistrationId;
import nl.leerkring.arena.SeriesId;

/** Something an edition brought. Is offered by who was there or by a coordinator, edited, published, and can be taken back. */
@Entity
@Table(name = "harvest_finding")
class Finding {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "series_id")
    private long seriesId;

    @Column(name = "edition_id")
    private long editionId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String content;
    private String owner;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "registration_id")
    private Long registration;

    private String author;

    @Enumerated(EnumType.STRING)
    private FindingState state;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected Finding() {}

    /** @param by who was there, or null for a coordinator */
    Finding(EditionFacts edition, FindingPlan plan, RegistrationFacts by, Instant now) {
        seriesId = edition.series().value();
        editionId = edition.id().value();
        addedAt = now;
        state = FindingState.OFFERED;
        registration = by == null ? null : by.id().value();
        author = by != null && plan.named() ? by.plan().name() : null;
        become(plan);
    }

    /** Says this from now on; whose it is stays. */
    void become(FindingPlan plan) {
        var tidy = plan.tidy();
        kind = tidy.kind();
        content = tidy.content();
        owner = tidy.owner();
        due = tidy.due();
    }

    void publish() {
        state = FindingState.PUBLISHED;
    }

    void hide() {
        state = FindingState.HIDDEN;
    }

    /** Who added it was asked how it went. */
    void asked(Instant now) {
        askedAt = now;
    }

    /** Nothing tells any more who added it. */
    void forgetAuthor() {
        registration = null;
        author = null;
    }

    FindingId id() {
        return new FindingId(id);
    }

    EditionId edition() {
        return new EditionId(editionId);
    }

    SeriesId series() {
        return new SeriesId(seriesId);
    }

    RegistrationId registration() {
        return registration == null ? null : new RegistrationId(registration);
    }

    FindingRow row(int edition, List<FindingRow.Told> sequels) {
        return new FindingRow(
                id(), edition, kind, content, owner, due, author, state, registration != null, List.copyOf(sequels));
    }
}
