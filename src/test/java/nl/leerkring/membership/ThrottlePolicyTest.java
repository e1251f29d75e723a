package nl.leerkring.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottlePolicyTest {
    @Test
    void fourWrongAttemptsCostNothingTheFifthAMinute() {
        assertThat(ThrottlePolicy.ACCOUNT.waitAfter(4)).isZero();
        assertThat(ThrottlePolicy.ACCOUNT.waitAfter(5)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void theWaitDoublesUpToAnHour() {
        assertThat(ThrottlePolicy.ACCOUNT.waitAfter(6)).isEqualTo(Duration.ofMinutes(2));
        assertThat(ThrottlePolicy.ACCOUNT.waitAfter(7)).isEqualTo(Duration.ofMinutes(4));
        assertThat(ThrottlePolicy.ACCOUNT.waitAfter(500)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void afterADayAllIsForgotten() {
        var now = Instant.parse("2026-11-23T10:00:00Z");
        assertThat(ThrottlePolicy.ACCOUNT.forgotten(now.minus(Duration.ofHours(25)), now))
                .isTrue();
        assertThat(ThrottlePolicy.ACCOUNT.forgotten(now.minus(Duration.ofHours(23)), now))
                .isFalse();
    }

    @Test
    void theToldMinutesAreRoundedUp() {
        assertThat(ThrottlePolicy.minutes(Duration.ofSeconds(61))).isEqualTo(2);
        assertThat(ThrottlePolicy.minutes(Duration.ofMillis(1))).isEqualTo(1);
    }
}
