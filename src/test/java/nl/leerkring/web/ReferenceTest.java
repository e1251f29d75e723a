package nl.leerkring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    private static final Instant MOMENT = Instant.parse("2026-11-22T23:30:00Z");

    @Test
    void aNumberTellsTheDayInTheNetherlands() {
        assertThat(Reference.on(MOMENT)).matches("LK-2311-[2-9A-HJKMNP-Z]{6}");
    }

    @Test
    void numbersOfOneDayDiffer() {
        assertThat(IntStream.range(0, 100).mapToObj(i -> Reference.on(MOMENT))).doesNotHaveDuplicates();
    }
}
