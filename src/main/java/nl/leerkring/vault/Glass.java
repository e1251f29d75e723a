package nl.leerkring.vault;

import java.time.Duration;
import java.time.Instant;
import nl.leerkring.shared.MemberId;

/**
 * A request for break-glass with what was decided about it. Pure. Within a day another administrator decides, never the one who asked; from
 * then on the two may read for an hour.
 *
 * @param decision null while nobody decided
 */
record Glass(GlassStep asked, GlassStep decision) {
    static final Duration TO_DECIDE = Duration.ofHours(24);
    static final Duration TO_READ = Duration.ofHours(1);

    /** How it stands. */
    enum State {
        /** Waits for another administrator. */
        OPEN,
        /** The two may read. */
        BROKEN,
        /** The hour is over. */
        ENDED,
        /** Another administrator refused. */
        REFUSED,
        /** Who asked took it back. */
        WITHDRAWN,
        /** Nobody decided in time. */
        LAPSED
    }

    State state(Instant now) {
        if (decision == null) {
            return now.isBefore(asked.takenAt().plus(TO_DECIDE)) ? State.OPEN : State.LAPSED;
        }
        if (decision.kind() == GlassStep.Kind.REFUSED) {
            return isOf(decision.member()) ? State.WITHDRAWN : State.REFUSED;
        }
        return now.isBefore(until()) ? State.BROKEN : State.ENDED;
    }

    boolean isOf(MemberId member) {
        return asked.member().equals(member);
    }

    /** Whether it lets this member read. */
    boolean opensFor(MemberId member, Instant now) {
        return state(now) == State.BROKEN && (isOf(member) || decision.member().equals(member));
    }

    /** When it ends by itself: the time to decide, or the hour to read. */
    Instant until() {
        return decision == null
                ? asked.takenAt().plus(TO_DECIDE)
                : decision.takenAt().plus(TO_READ);
    }
}
