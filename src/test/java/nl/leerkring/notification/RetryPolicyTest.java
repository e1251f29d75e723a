package nl.leerkring.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    private final RetryPolicy policy = new RetryPolicy();

    @Test
    void thePausesGrowFromAMinuteToEightHours() {
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(policy::pauseAfter))
                .map(java.util.Optional::orElseThrow)
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30),
                        Duration.ofHours(2),
                        Duration.ofHours(8));
    }

    @Test
    void theSixthFailureIsTheLast() {
        assertThat(policy.pauseAfter(6)).isEmpty();
    }
}
