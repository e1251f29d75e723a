package nl.leerkring.arena;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leerkring.calendar.Appointment.Span;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Typed;

/**
 * One meeting of a series, of one or more days. Is drafted, published, and held; each change of time or place counts its sequence up, so that
 * calendars know the newer one by the same uid. Can be cancelled until it is over. Whoever counts its places locks it first.
 */
@Entity
@Table(name = "arena_edition")
class Edition {
    static final int REASON = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "series_id")
    private long seriesId;

    private int number;
    private String title;
    private String intro;

    @Embedded
    private EditionRoom room;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String uid;
    private int sequence;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @ElementCollection
    @CollectionTable(name = "arena_day", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    private List<EditionDay> days = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "arena_item", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    private List<Item> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "arena_material", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    private List<Material> materials = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "arena_held", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    private List<Held> held = new ArrayList<>();

    protected Edition() {}

    Edition(SeriesId series, EditionPlan plan) {
        seriesId = series.value();
        uid = UUID.randomUUID() + "@leerkring";
        set(plan);
    }

    private void set(EditionPlan plan) {
        number = plan.number();
        title = plan.title().strip();
        intro = plan.intro() == null || plan.intro().isBlank()
                ? null
                : plan.intro().strip();
        room = new EditionRoom(plan.where(), plan.room());
        var spans = plan.days().stream().map(EditionPlan.Day::span).toList();
        if (!spans.equals(spans())) {
            days = new ArrayList<>(spans.stream().map(EditionDay::new).toList());
        }
        startsAt = spans.get(0).startsAt();
        endsAt = spans.get(spans.size() - 1).endsAt();
        held = new ArrayList<>(plan.room().held().stream()
                .filter(one -> one.places() > 0)
                .map(Held::new)
                .toList());
    }

    /** Is from now on as planned. @param plan without problems @return whether it is at another time or place, so that people have to hear it */
    boolean become(EditionPlan plan, Instant now) {
        requireNotCancelled();
        var before = spans();
        var place = room.where();
        var name = title;
        set(plan);
        var moved = !before.equals(spans()) || !place.equals(room.where()) || !name.equals(title);
        if (moved) {
            sequence++;
            remindedAt = startsAt.isAfter(now) && !before.equals(spans()) ? null : remindedAt;
        }
        return moved;
    }

    void programme(List<ItemPlan> plans) {
        requireNotCancelled();
        items = new ArrayList<>(plans.stream().map(Item::new).toList());
    }

    void materials(List<MaterialPlan> plans) {
        materials = new ArrayList<>(plans.stream().map(Material::new).toList());
    }

    /** Everybody sees it from now on. */
    void publish(Instant now) {
        requireNotCancelled();
        publishedAt = publishedAt == null ? now : publishedAt;
    }

    /** Will not take place. @throws DomainException beside the field, refused when it is over or cancelled */
    void cancel(String reason, Instant now) {
        requireNotCancelled();
        if (!endsAt.isAfter(now)) {
            throw DomainException.refused("arena.over");
        }
        cancelReason = Typed.line("reason", reason, "arena.error.reason", REASON);
        cancelledAt = now;
        sequence++;
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    void requireNotCancelled() {
        if (cancelledAt != null) {
            throw DomainException.refused("arena.cancelled");
        }
    }

    EditionId id() {
        return new EditionId(id);
    }

    SeriesId series() {
        return new SeriesId(seriesId);
    }

    private List<Span> spans() {
        return days.stream().map(EditionDay::span).toList();
    }

    /** What it is. */
    EditionPlan plan() {
        var kept = held.stream().map(Held::plan).toList();
        return new EditionPlan(
                number,
                title,
                intro,
                spans().stream().map(EditionPlan.Day::of).toList(),
                room.where(),
                room.room(kept));
    }

    List<MaterialPlan> materials() {
        return materials.stream().map(Material::plan).toList();
    }

    EditionFacts facts() {
        return new EditionFacts(
                id(),
                series(),
                plan(),
                Programme.of(spans(), items.stream().map(Item::plan).toList()),
                spans(),
                new EditionFacts.Life(uid, sequence, publishedAt, cancelledAt, cancelReason));
    }
}
