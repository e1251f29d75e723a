package nl.leerkring.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WatchedIntervalsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void whatIsWatchedTwiceCountsOnce() {
        var watched = WatchedIntervals.parse("0-10,5-12,20-30");
        assertThat(watched.encoded()).isEqualTo("0-12,20-30");
        assertThat(watched.seconds()).isEqualTo(22);
    }

    @Test
    void skippingToTheEndDoesNotCount() {
        assertThat(WatchedIntervals.parse("0-3,97-100").percent(100)).isEqualTo(6);
    }

    @Test
    void nothingPastTheEndCounts() {
        assertThat(WatchedIntervals.parse("90-5000").within(100).seconds()).isEqualTo(10);
        assertThat(WatchedIntervals.parse("90-5000").percent(100)).isEqualTo(10);
    }

    @Test
    void nonsenseIsLeftOut() {
        assertThat(WatchedIntervals.parse("10-5,-,a-b,3-,9999999-1,,7-9").encoded())
                .isEqualTo("7-9");
        assertThat(WatchedIntervals.parse(null).seconds()).isZero();
    }

    @Test
    void theUnionIsThatOfTheSeconds() {
        var random = new Random(3);
        for (int run = 0; run < 500; run++) {
            var seconds = new BitSet();
            var all = WatchedIntervals.NONE;
            for (int i = 0; i < random.nextInt(20); i++) {
                int from = random.nextInt(100);
                int to = from + random.nextInt(30);
                seconds.set(from, to);
                all = all.and(WatchedIntervals.parse(from + "-" + to));
            }
            assertThat(all.seconds()).isEqualTo(seconds.cardinality());
            assertThat(WatchedIntervals.parse(all.encoded())).isEqualTo(all);
        }
    }

    @Test
    void aReportFasterThanTimeIsNotBelievedUntilTheTimeHasPassed() {
        var watch = new Watch(1, "film", NOON);
        assertThat(watch.report(WatchedIntervals.parse("0-300"), NOON)).isFalse();
        assertThat(watch.report(WatchedIntervals.parse("0-20"), NOON)).isTrue();
        assertThat(watch.report(WatchedIntervals.parse("20-60"), NOON.plusSeconds(5)))
                .isFalse();
        assertThat(watch.report(WatchedIntervals.parse("20-60"), NOON.plusSeconds(20)))
                .isTrue();
        assertThat(watch.intervals().seconds()).isEqualTo(60);
    }
}
