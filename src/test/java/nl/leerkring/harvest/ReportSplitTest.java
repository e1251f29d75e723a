package nl.leerkring.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Groups of which none is so small that it tells who somebody is. */
class ReportSplitTest {
    private static ReportSplit split(int... counts) {
        var all = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < counts.length; i++) {
            all.put(String.valueOf((char) ('a' + i)), counts[i]);
        }
        return ReportSplit.of(all);
    }

    private static Map<String, Integer> shown(ReportSplit split) {
        var all = new LinkedHashMap<String, Integer>();
        split.groups().forEach(group -> all.put(group.code(), group.count()));
        return all;
    }

    @Test
    void groupsOfThreeAndMoreAreShownAndSoIsAGroupOfNobody() {
        assertThat(shown(split(3, 0, 7))).containsExactly(Map.entry("a", 3), Map.entry("b", 0), Map.entry("c", 7));
        assertThat(split(3, 0, 7).rest()).isZero();
    }

    @Test
    void smallGroupsAreTakenTogether() {
        assertThat(shown(split(2, 9, 1))).containsExactly(Map.entry("b", 9));
        assertThat(split(2, 9, 1).rest()).isEqualTo(3);
    }

    @Test
    void oneSmallGroupTakesTheSmallestOtherAlongElseTheTotalWouldTell() {
        assertThat(shown(split(1, 9, 4))).containsExactly(Map.entry("b", 9));
        assertThat(split(1, 9, 4).rest()).isEqualTo(5);
    }

    @Test
    void nothingIsShownWhenNoGroupIsLargeEnough() {
        assertThat(split(1, 30).groups()).isEmpty();
        assertThat(split(1, 30).closed()).isTrue();
        assertThat(split(0, 2).closed()).isTrue();
        assertThat(split(0, 0).closed()).isFalse();
    }

    @Test
    void whateverTheGroupsNobodyIsLostAndNoneOfFewIsShown() {
        var random = new Random(26);
        for (int round = 0; round < 2000; round++) {
            var counts = random.ints(random.nextInt(1, 9), 0, 6).toArray();
            var split = split(counts);
            assertThat(split.total()).isEqualTo(java.util.Arrays.stream(counts).sum());
            assertThat(split.groups()).noneMatch(group -> group.count() == 1 || group.count() == 2);
            assertThat(split.rest() == 0
                            || split.rest() >= ReportSplit.LEAST
                            || split.groups().isEmpty())
                    .isTrue();
        }
    }

    @Test
    void aSumTellsNothingThatItsPartsHide() {
        var sum = ReportSplit.sum(List.of(split(5, 5, 5), split(1, 8, 4)));
        assertThat(shown(sum)).containsExactly(Map.entry("a", 5), Map.entry("b", 13), Map.entry("c", 5));
        assertThat(sum.rest()).isEqualTo(5);
        assertThat(sum.total()).isEqualTo(28);
    }

    @Test
    void onlyTheLargestAreShownWhereThatIsAsked() {
        var top = split(4, 9, 5, 6).top(2);
        assertThat(shown(top)).containsExactly(Map.entry("b", 9), Map.entry("d", 6));
        assertThat(top.rest()).isEqualTo(9);
    }
}
