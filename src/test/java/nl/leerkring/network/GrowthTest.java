package nl.leerkring.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.arena.SeriesId;
import org.junit.jupiter.api.Test;

class GrowthTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static Growth.Stay stay(String joined, String left) {
        return new Growth.Stay(Instant.parse(joined), left == null ? null : Instant.parse(left));
    }

    @Test
    void eachQuarterTellsWhoCameWhoWentAndHowManyThereAreAtItsEnd() {
        var growth = Growth.of(
                List.of(
                        stay("2023-01-10T10:00:00Z", null),
                        stay("2026-07-01T10:00:00Z", "2026-10-05T10:00:00Z"),
                        stay("2026-10-02T10:00:00Z", null)),
                TODAY);
        var quarters = growth.quarters();
        assertThat(quarters).hasSize(8);
        assertThat(quarters.get(7)).isEqualTo(new Growth.Quarter(LocalDate.of(2026, 10, 1), 1, 1, 2, 100));
        assertThat(quarters.get(6)).isEqualTo(new Growth.Quarter(LocalDate.of(2026, 7, 1), 1, 0, 2, 100));
        assertThat(quarters.get(5).total()).isEqualTo(1);
        assertThat(quarters.get(7).number()).isEqualTo(4);
    }

    /** In the Netherlands it is October already. */
    @Test
    void aQuarterBeginsByTheClockInTheNetherlands() {
        var growth = Growth.of(List.of(stay("2026-09-30T22:30:00Z", null)), TODAY);
        assertThat(growth.quarters())
                .singleElement()
                .satisfies(one -> assertThat(one.came()).isOne());
    }

    @Test
    void nobodyIsNoTrouble() {
        assertThat(Growth.of(List.of(), TODAY).quarters()).singleElement().matches(one -> one.percent() == 0);
    }

    @Test
    void ofASmallNetworkNothingIsToldAndOfALargeOneNoSmallGroup() {
        var series = new SeriesFacts(new SeriesId(1), "reeks", ArenaFixture.series(nl.leerkring.arena.Access.OPEN));
        var codes = series.angles();
        var first = codes.get(0).code();
        var second = codes.get(1).code();
        assertThat(Crowd.of(series, Map.of(first, 9))).isEqualTo(new Crowd(0, List.of(), 0));
        var crowd = Crowd.of(series, Map.of(first, 12, second, 2));
        assertThat(crowd.about()).isEqualTo(10);
        assertThat(crowd.groups()).extracting(Crowd.Group::count).containsExactly(12);
        assertThat(crowd.others()).isEqualTo(2);
        assertThat(Crowd.rounded(143)).isEqualTo(140);
    }
}
