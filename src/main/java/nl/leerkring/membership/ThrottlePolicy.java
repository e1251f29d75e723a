package nl.leerkring.membership;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody waits after wrong passwords: the fifth costs a minute, each further one twice as long, up to an hour. After a
 * day without a wrong one, all is forgotten. Slows guessing without locking anybody out for good.
 */
final class ThrottlePolicy {
    static final int FREE = 5;
    static final Duration MEMORY = Duration.ofDays(1);
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration MOST = Duration.ofHours(1);

    private ThrottlePolicy() {}

    /** How long to wait from now on; zero when not at all. */
    static Duration wait(int failures, Instant lastFailure, Instant now) {
        if (failures < FREE || forgotten(lastFailure, now)) {
            return Duration.ZERO;
        }
        var doublings = Math.min(failures - FREE, 6);
        var pause = FIRST.multipliedBy(1L << doublings);
        var until = lastFailure.plus(pause.compareTo(MOST) > 0 ? MOST : pause);
        return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    }

    static boolean forgotten(Instant lastFailure, Instant now) {
        return lastFailure.plus(MEMORY).isBefore(now);
    }
}
