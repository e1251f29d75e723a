package nl.leerkring.arena;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.leerkring.shared.MemberId;

/** A member coordinates a series, from the moment of starting it or of being asked by another coordinator. */
@Entity
@Table(name = "arena_coordinator")
class Coordinator {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "series_id")
    private long seriesId;

    private MemberId member;
    private Instant since;

    protected Coordinator() {}

    Coordinator(SeriesId series, MemberId member, Instant now) {
        this.seriesId = series.value();
        this.member = member;
        this.since = now;
    }

    MemberId member() {
        return member;
    }
}
