package nl.leerkring.seating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import nl.leerkring.arena.EditionId;

/** The tables of an edition. Is made, as often as wanted, moved by hand, and shown to who comes; people are placed, or choose a table themselves. */
@Entity
@Table(name = "seating_plan")
class SeatingPlan {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "edition_id")
    private long editionId;

    private int tables;
    private int rounds;
    private String themes;
    private Integer most;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected SeatingPlan() {}

    SeatingPlan(EditionId edition) {
        editionId = edition.value();
    }

    /** Is from now on so. @param wish without problems */
    SeatingPlan become(TableWish wish, Instant now) {
        tables = wish.tables();
        rounds = wish.rounds();
        themes = String.join("\n", wish.themes());
        most = wish.most();
        madeAt = now;
        publishedAt = null;
        return this;
    }

    /** Everybody who comes finds the own tables, or chooses. */
    void publish(Instant now) {
        publishedAt = now;
    }

    /** Only coordinators see it. */
    void hide() {
        publishedAt = null;
    }

    long id() {
        return id;
    }

    EditionId edition() {
        return new EditionId(editionId);
    }

    boolean published() {
        return publishedAt != null;
    }

    TableWish wish() {
        var names = themes == null || themes.isEmpty() ? List.<String>of() : List.of(themes.split("\n"));
        return new TableWish(tables, rounds, names, most);
    }
}
