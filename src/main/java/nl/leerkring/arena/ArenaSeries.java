package nl.leerkring.arena;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import nl.leerkring.shared.MemberId;

/** A series of meetings about one renewal. Is started by a coordinator, changes, and goes on as long as there are editions. Its address stays. */
@Entity
@Table(name = "arena_series")
class ArenaSeries {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    private String slug;
    private String title;
    private String purpose;
    private String audience;

    @Column(name = "since_year")
    private Integer since;

    private String rhythm;
    private String place;
    private String costs;

    @Enumerated(EnumType.STRING)
    private Access access;

    @Column(name = "started_by")
    private MemberId startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @ElementCollection
    @CollectionTable(name = "arena_perspective", joinColumns = @JoinColumn(name = "series_id"))
    @OrderColumn(name = "position")
    private List<Angle> angles = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "arena_series_item", joinColumns = @JoinColumn(name = "series_id"))
    @OrderColumn(name = "position")
    private List<Item> items = new ArrayList<>();

    protected ArenaSeries() {}

    ArenaSeries(String slug, SeriesPlan plan, MemberId by, Instant now) {
        this.slug = slug;
        startedBy = by;
        startedAt = now;
        become(plan);
    }

    /** Is from now on as planned. @param plan without problems */
    void become(SeriesPlan plan) {
        var tidy = plan.tidy();
        title = tidy.title();
        purpose = tidy.purpose();
        audience = tidy.audience();
        since = tidy.since();
        rhythm = tidy.rhythm();
        place = tidy.place();
        costs = tidy.costs();
        access = tidy.access();
        if (!angles.equals(tidy.angles())) {
            angles = new ArrayList<>(tidy.angles());
        }
    }

    /** A new edition begins with this programme. */
    void programme(List<ItemPlan> plans) {
        items = new ArrayList<>(plans.stream().map(Item::new).toList());
    }

    List<ItemPlan> programme() {
        return items.stream().map(Item::plan).toList();
    }

    SeriesId id() {
        return new SeriesId(id);
    }

    SeriesFacts facts() {
        return new SeriesFacts(
                id(),
                slug,
                new SeriesPlan(title, purpose, audience, since, rhythm, place, costs, access, List.copyOf(angles)));
    }
}
