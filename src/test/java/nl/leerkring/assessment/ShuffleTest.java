package nl.leerkring.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShuffleTest {
    private static final List<String> TWO = List.of("a", "b");

    @Test
    void mixingIsTheSameWithinAnAttempt() {
        var letters = List.of("a", "b", "c", "d");
        for (long attempt = 0; attempt < 200; attempt++) {
            assertThat(Shuffle.of(letters, attempt, "vraag"))
                    .isEqualTo(Shuffle.of(letters, attempt, "vraag"))
                    .containsExactlyInAnyOrderElementsOf(letters);
        }
    }

    @Test
    void twoThingsStandInTheirOwnOrderAboutHalfOfTheTimeAlsoInNeighbouringAttempts() {
        assertThat(LongStream.range(0, 100).filter(ShuffleTest::keepsOrder).count())
                .isBetween(30L, 70L);
        assertThat(LongStream.range(0, 10).filter(ShuffleTest::keepsOrder).count())
                .isBetween(1L, 9L);
    }

    private static boolean keepsOrder(long attempt) {
        return Shuffle.of(TWO, attempt, "vraag").equals(TWO);
    }
}
