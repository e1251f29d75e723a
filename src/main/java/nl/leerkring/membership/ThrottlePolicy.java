package nl.leerkring.membership;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody waits after wrong attempts: nothing before the limit, then one minute, doubled at each further one, at
 * most an hour. After a day without attempts all is forgotten.
 *
 * @param limit number of attempts after which waiting begins
 */
record ThrottlePolicy(int limit) {
    /** For one account: five, as the page tells. */
    static final ThrottlePolicy ACCOUNT = new ThrottlePolicy(5);

    /** For one network address: more, because a whole office can share it. */
    static final ThrottlePolicy ADDRESS = new ThrottlePolicy(40);

    /** Mails somebody can have sent to one address without knowing its password. */
    static final ThrottlePolicy MAIL = new ThrottlePolicy(5);

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration FORGET = Duration.ofDays(1);
    private static final int DOUBLINGS = 6;

    /** Waiting time after so many attempts. */
    Duration waitAfter(int attempts) {
        if (attempts < limit) {
            return Duration.ZERO;
        }
        var wait = Duration.ofMinutes(1L << Math.min(attempts - limit, DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    /** Whether attempts of then no longer count. */
    boolean forgotten(Instant lastAttempt, Instant now) {
        return lastAttempt.plus(FORGET).isBefore(now);
    }

    /** Whole minutes to tell, rounded up: never "0 minutes". */
    static long minutes(Duration wait) {
        return Math.max(1, (wait.toSeconds() + 59) / 60);
    }
}
