package nl.leerkring.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void withFewerThanFivePeopleNothingIsShown() {
        var spread = Spread.of(Map.of(0, 2L, 100, 2L));
        assertThat(spread.shown()).isFalse();
        assertThat(spread.bars()).isEmpty();
        assertThat(spread.people()).isEqualTo(4);
    }

    @Test
    void fromFivePeopleOnThereAreFiveBars() {
        var spread = Spread.of(Map.of(0, 1L, 19, 1L, 20, 1L, 50, 1L, 80, 1L, 100, 2L));
        assertThat(spread.shown()).isTrue();
        assertThat(spread.bars()).containsExactly(2, 1, 1, 0, 3);
    }

    @Test
    void everyValueHasABar() {
        for (int value = 0; value <= 100; value++) {
            assertThat(Spread.bar(value)).isBetween(0, 4);
        }
        assertThat(Spread.bar(100)).isEqualTo(4);
    }
}
