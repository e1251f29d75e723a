package nl.leerkring.harvest.library;

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
import nl.leerkring.arena.SeriesId;
import nl.leerkring.harvest.FindingId;
import nl.leerkring.harvest.photo.PhotoId;

/** A practice example. Begins as a draft of who coordinates the series, is published, withdrawn, and published again; its address stays. */
@Entity
@Table(name = "harvest_example")
class Example {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    private String slug;

    @Column(name = "series_id")
    private long seriesId;

    @Column(name = "edition_id")
    private long editionId;

    @Column(name = "from_item")
    private String fromItem;

    @Column(name = "from_finding")
    private Long fromFinding;

    private String title;
    private String done;
    private String audience;
    private String outcome;
    private String organisation;
    private String contact;

    @Column(name = "contact_email")
    private String contactEmail;

    @Column(name = "photo_id")
    private Long photo;

    @Enumerated(EnumType.STRING)
    private ExampleState state;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected Example() {}

    Example(String slug, EditionFacts edition, Source source, ExamplePlan plan, Instant now) {
        this.slug = slug;
        seriesId = edition.series().value();
        editionId = edition.id().value();
        fromItem = source.item();
        fromFinding = source.finding() == null ? null : source.finding().value();
        state = ExampleState.DRAFT;
        madeAt = now;
        become(plan);
    }

    /** Says this from now on. */
    void become(ExamplePlan plan) {
        var tidy = plan.tidy();
        title = tidy.title();
        done = tidy.done();
        audience = tidy.audience();
        outcome = tidy.outcome();
        organisation = tidy.organisation();
        contact = tidy.contact().name();
        contactEmail = tidy.contact().email();
        photo = tidy.photo() == null ? null : tidy.photo().value();
    }

    /** Everybody finds it; it stays as new as it was the first time. */
    void publish(Instant now) {
        state = ExampleState.PUBLISHED;
        publishedAt = publishedAt == null ? now : publishedAt;
    }

    void withdraw() {
        state = ExampleState.WITHDRAWN;
    }

    SeriesId series() {
        return new SeriesId(seriesId);
    }

    ExampleRow row() {
        var person = new ExamplePlan.Contact(contact, contactEmail, contact != null);
        return new ExampleRow(
                new ExampleId(id),
                slug,
                series(),
                new EditionId(editionId),
                new Source(fromItem, fromFinding == null ? null : new FindingId(fromFinding)),
                new ExamplePlan(
                        title,
                        done,
                        audience,
                        outcome,
                        organisation,
                        person,
                        photo == null ? null : new PhotoId(photo)),
                state,
                publishedAt);
    }
}
