package nl.leerkring.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GuessBrakeTest {
    private static final int TRIES = 10;
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private final GuessBrake brake = new GuessBrake(TRIES);

    @Test
    void nobodyWaitsForATypingError() {
        guess("192.0.2.1", TRIES - 1);
        assertThat(brake.pause("192.0.2.1", NOW)).isZero();
    }

    @Test
    void whoGuessesWaitsUntilTheWindowIsOver() {
        guess("192.0.2.1", TRIES);
        assertThat(brake.pause("192.0.2.1", NOW.plusSeconds(60))).isEqualTo(Duration.ofMinutes(9));
        assertThat(brake.pause("192.0.2.1", NOW.plus(GuessBrake.WINDOW))).isZero();
        brake.wrong("192.0.2.1", NOW.plus(GuessBrake.WINDOW));
        assertThat(brake.pause("192.0.2.1", NOW.plus(GuessBrake.WINDOW))).isZero();
    }

    @Test
    void anotherAddressDoesNotWait() {
        guess("192.0.2.1", TRIES);
        assertThat(brake.pause("192.0.2.2", NOW)).isZero();
    }

    @Test
    void oneHouseholdHasManyAddressesOfTheNewKind() {
        guess("2001:db8:1:2::1", TRIES);
        assertThat(brake.pause("2001:db8:1:2:ffff::9", NOW)).isPositive();
        assertThat(brake.pause("2001:db8:1:3::1", NOW)).isZero();
    }

    private void guess(String address, int times) {
        for (int i = 0; i < times; i++) {
            brake.wrong(address, NOW);
        }
    }
}
