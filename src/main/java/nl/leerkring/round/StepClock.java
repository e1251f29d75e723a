package nl.leerkring.round;

import java.time.Duration;
import java.time.Instant;

/**
 * The clock of a step: runs, stands still in a pause, and goes below zero when the group takes longer.
 *
 * @param before what had run before the last pause
 * @param since moment from which it runs; null when it stands still
 * @param extra minutes that were added
 */
record StepClock(Duration before, Instant since, int extra) {
    static final StepClock STILL = new StepClock(Duration.ZERO, null, 0);

    static StepClock running(Instant from) {
        return new StepClock(Duration.ZERO, from, 0);
    }

    Duration used(Instant now) {
        return since == null || now.isBefore(since) ? before : before.plus(Duration.between(since, now));
    }

    StepClock paused(Instant now) {
        return new StepClock(used(now), null, extra);
    }

    StepClock resumed(Instant now) {
        return new StepClock(before, now, extra);
    }

    StepClock extended(int minutes) {
        return new StepClock(before, since, extra + minutes);
    }
}
