package nl.leerkring.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MixerTest {
    private static final long SEED = 7;

    /** Everybody of an own organisation, all of one perspective: only meeting again rubs. */
    private static List<Guest> strangers(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Guest(i, "p", "o" + i, false, 0))
                .toList();
    }

    private static List<Guest> mixed(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Guest(i, "p" + i % 7, "o" + i % 40, i % 4 == 0, 0))
                .toList();
    }

    /** Kirkman: nine people at three tables can meet all others once in four rounds. */
    @Test
    void nineAtThreeTablesMeetNobodyTwiceInFourRounds() {
        assertThat(Mix.of(Mixer.mix(strangers(9), 3, 4, SEED)).again()).isZero();
    }

    @Test
    void sixteenAtFourTablesMeetNobodyTwiceInThreeRounds() {
        assertThat(Mix.of(Mixer.mix(strangers(16), 4, 3, SEED)).again()).isZero();
    }

    /** In a small case all plans can be tried: none costs less. */
    @Test
    void inASmallCaseNoPlanIsBetter() {
        var guests = List.of(
                new Guest(0, "a", "x", true, 0),
                new Guest(1, "a", "x", false, 0),
                new Guest(2, "b", "y", true, 0),
                new Guest(3, "b", "z", false, 0),
                new Guest(4, "a", "y", false, 0),
                new Guest(5, "c", "z", true, 0));
        int least = Integer.MAX_VALUE;
        for (int[] seats : halves(guests.size())) {
            least = Math.min(least, cost(new Seats(guests, 2, new int[][] {seats})));
        }
        assertThat(cost(Mixer.mix(guests, 2, 1, SEED))).isEqualTo(least);
    }

    private static List<int[]> halves(int people) {
        var all = new ArrayList<int[]>();
        for (int bits = 0; bits < 1 << people; bits++) {
            if (Integer.bitCount(bits) == people / 2) {
                var chosen = bits;
                all.add(IntStream.range(0, people).map(i -> chosen >> i & 1).toArray());
            }
        }
        return all;
    }

    private static int cost(Seats seats) {
        var rub = Rub.pairs(seats.guests());
        int cost = 0;
        for (int one = 0; one < seats.guests().size(); one++) {
            for (int other = 0; other < one; other++) {
                cost += Mix.meetings(seats, one, other) * rub[one][other];
            }
        }
        return cost;
    }

    @Test
    void tablesDifferByOneAtMostInEveryRound() {
        var seats = Mixer.mix(mixed(58), 7, 3, SEED);
        for (int round = 0; round < 3; round++) {
            var sizes = seats.sizes(round);
            assertThat(Arrays.stream(sizes).max().orElseThrow()
                            - Arrays.stream(sizes).min().orElseThrow())
                    .isLessThanOrEqualTo(1);
            assertThat(Arrays.stream(sizes).sum()).isEqualTo(58);
        }
    }

    @Test
    void hostsStayAtTheirTable() {
        var guests = new ArrayList<>(mixed(40));
        guests.set(3, new Guest(3, "p", "o", false, 2));
        guests.set(9, new Guest(9, "p", "o", false, 5));
        var seats = Mixer.mix(guests, 5, 3, SEED);
        for (int[] round : seats.at()) {
            assertThat(round[3]).isEqualTo(1);
            assertThat(round[9]).isEqualTo(4);
        }
    }

    @Test
    void manyPeopleSitMuchBetterThanByChanceAndNobodyWithOnePerspectiveOnly() {
        var mix = Mix.of(Mixer.mix(mixed(350), 35, 3, SEED));
        assertThat(mix.again()).isZero();
        assertThat(mix.alike()).isZero();
        assertThat(mix.colleagues()).isZero();
        assertThat(mix.mark()).isGreaterThan(60);
    }

    @Test
    void theSameSeedGivesTheSamePlan() {
        assertThat(Mixer.mix(mixed(30), 4, 2, SEED).at())
                .isDeepEqualTo(Mixer.mix(mixed(30), 4, 2, SEED).at());
    }

    @Test
    void whoComesLateSitsAtASmallTableWhereItRubsLeastAndNobodyMoves() {
        var guests = List.of(
                new Guest(0, "a", "x", false, 0),
                new Guest(1, "b", "y", false, 0),
                new Guest(2, "c", "z", false, 0),
                new Guest(3, "a", "x", false, 0));
        var seats = new Seats(guests, 3, new int[][] {{0, 1, 2, -1}});
        assertThat(Mixer.best(seats, 0, 3)).isEqualTo(1);
    }

    @Test
    void nobodyOneAndMoreTablesThanPeopleAreNoTrouble() {
        assertThat(Mix.of(Mixer.mix(List.of(), 3, 2, SEED)).mark()).isEqualTo(100);
        assertThat(Mixer.mix(strangers(1), 3, 1, SEED).sizes(0)).containsExactly(1, 0, 0);
        assertThat(Arrays.stream(Mixer.mix(strangers(2), 5, 1, SEED).sizes(0)).sum())
                .isEqualTo(2);
    }
}
