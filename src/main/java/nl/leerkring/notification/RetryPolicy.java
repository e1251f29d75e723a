package nl.leerkring.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait after an attempt that failed. The pauses grow, so that a short hiccup costs a minute and a mail server
 * that is down for a night loses nothing; together they cover a little over ten hours.
 */
class RetryPolicy {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8));

    /** Pause after this many failed attempts; empty: give up. */
    Optional<Duration> pauseAfter(int attempts) {
        return attempts > PAUSES.size() ? Optional.empty() : Optional.of(PAUSES.get(attempts - 1));
    }
}
