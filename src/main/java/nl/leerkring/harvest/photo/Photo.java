package nl.leerkring.harvest.photo;

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
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.EditionId;
import nl.leerkring.arena.RegistrationId;
import nl.leerkring.arena.SeriesId;
import nl.leerkring.harvest.FindingState;

/** A photo of an edition. Is offered, published by a coordinator, and hidden by one or by whoever is in it. */
@Entity
@Table(name = "harvest_photo")
class Photo {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "series_id")
    private long seriesId;

    @Column(name = "edition_id")
    private long editionId;

    @Column(name = "registration_id")
    private Long registration;

    private String caption;
    private int width;
    private int height;

    @Enumerated(EnumType.STRING)
    private FindingState state;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "reported_at")
    private Instant reportedAt;

    private String report;

    protected Photo() {}

    /** @param by who was there, or null for a coordinator */
    Photo(EditionFacts edition, String caption, CleanImage image, RegistrationId by, Instant now) {
        seriesId = edition.series().value();
        editionId = edition.id().value();
        this.caption = caption;
        width = image.width();
        height = image.height();
        registration = by == null ? null : by.value();
        addedAt = now;
        state = FindingState.OFFERED;
    }

    /** Everybody sees it; what was told before is settled. */
    void publish() {
        state = FindingState.PUBLISHED;
        reportedAt = null;
        report = null;
    }

    void hide() {
        state = FindingState.HIDDEN;
    }

    /** Somebody in it wants it away. @param words for the coordinator, or null */
    void report(String words, Instant now) {
        hide();
        report = words;
        reportedAt = now;
    }

    PhotoId id() {
        return new PhotoId(id);
    }

    EditionId edition() {
        return new EditionId(editionId);
    }

    SeriesId series() {
        return new SeriesId(seriesId);
    }

    boolean isPublished() {
        return state == FindingState.PUBLISHED;
    }

    boolean isBy(RegistrationId somebody) {
        return registration != null && registration == somebody.value();
    }

    PhotoRow row() {
        return new PhotoRow(id(), caption, width, height, state, registration != null, reportedAt, report);
    }
}
