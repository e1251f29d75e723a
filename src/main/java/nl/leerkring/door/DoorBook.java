package nl.leerkring.door;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;

/** Writes lines about presence. What was sent before is not written again: at one door one line is written at a time. */
@Dependent
class DoorBook {
    private static final int DIGITS = 32;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Doors doors;

    /** @return whether it is a new line */
    boolean write(EditionFacts edition, Mark mark, String token) {
        doors.lock(edition);
        if (doors.known(edition.id(), token)) {
            return false;
        }
        doors.add(new DoorMark(edition.id(), mark, token).by(caller.member().orElse(null), clock.now()));
        return true;
    }

    /** Somebody is there; who is there already stays there from the first time on. @return since when */
    Instant arrive(EditionFacts edition, int day, Attendee who, Way way) {
        doors.lock(edition);
        var now = clock.now();
        return doors.ledger(edition.id()).stay(who, day).map(Stay::arrivedAt).orElseGet(() -> {
            var mark = new Mark(who, day, true, null, null, way, now, 0);
            doors.add(new DoorMark(edition.id(), mark, ownToken())
                    .by(caller.member().orElse(null), now));
            return now;
        });
    }

    /** For a line that nobody sends twice. */
    static String ownToken() {
        return java.util.UUID.randomUUID().toString().replace("-", "").substring(0, DIGITS);
    }
}
