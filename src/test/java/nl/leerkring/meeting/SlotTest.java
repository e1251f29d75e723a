package nl.leerkring.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class SlotTest {
    @Test
    void theDateIsThatOfTheClockInTheNetherlands() {
        var late = new Slot(Instant.parse("2026-07-14T22:30:00Z"), Instant.parse("2026-07-14T23:30:00Z"));
        assertThat(late.date()).isEqualTo(LocalDate.of(2026, 7, 15));
    }

    @Test
    void anotherHourOnTheDayOfAClockChangeIsTheSameDate() {
        var sunday = LocalDate.of(2026, 10, 25);
        var early = Slot.of(sunday, LocalTime.of(0, 15), LocalTime.of(1, 0));
        var late = Slot.of(sunday, LocalTime.of(22, 45), LocalTime.of(23, 30));
        assertThat(early.date()).isEqualTo(late.date()).isEqualTo(sunday);
    }
}
