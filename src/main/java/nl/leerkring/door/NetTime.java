package nl.leerkring.door;

import java.time.Duration;
import java.time.Instant;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.Programme;

/** How many minutes of a day count for somebody: the parts of the programme without welcome, meals and breaks, as far as the person was there. Pure. */
final class NetTime {
    /** The queue at the door costs nobody minutes: who is ticked within a quarter after the first part that counts was there from its begin on. */
    static final Duration GRACE = Duration.ofMinutes(15);

    private NetTime() {}

    /** @param day from 1 */
    static int minutes(EditionFacts edition, int day, Stay stay) {
        var from = from(edition, day, stay);
        var seconds = edition.programme().parts().stream()
                .filter(part -> counts(part, day))
                .mapToLong(part -> overlap(part, from, stay.leftAt()))
                .sum();
        return (int) (seconds / 60);
    }

    private static Instant from(EditionFacts edition, int day, Stay stay) {
        if (stay.way() == Way.CORRECTION) {
            return stay.arrivedAt();
        }
        return edition.programme().parts().stream()
                .filter(part -> counts(part, day))
                .map(part -> part.span().startsAt())
                .findFirst()
                .filter(begin -> !stay.arrivedAt().isAfter(begin.plus(GRACE)))
                .orElse(stay.arrivedAt());
    }

    private static boolean counts(Programme.Timed part, int day) {
        return part.item().day() == day && !part.item().kind().isPause();
    }

    private static long overlap(Programme.Timed part, Instant from, Instant to) {
        var begin = part.span().startsAt().isAfter(from) ? part.span().startsAt() : from;
        var end = to == null || part.span().endsAt().isBefore(to) ? part.span().endsAt() : to;
        return Math.max(0, Duration.between(begin, end).toSeconds());
    }
}
