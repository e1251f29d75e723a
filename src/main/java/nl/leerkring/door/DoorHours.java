package nl.leerkring.door;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.calendar.Appointment;

/** When people can be ticked at the door: from some time before a day begins until some time after it ended. Later it is a correction. Pure. */
final class DoorHours {
    static final Duration BEFORE = Duration.ofHours(2);
    static final Duration AFTER = Duration.ofHours(1);

    private DoorHours() {}

    /** @param day from 1 */
    static boolean open(EditionFacts edition, int day, Instant at) {
        return !edition.cancelled()
                && !at.isBefore(opens(edition, day))
                && at.isBefore(span(edition, day).endsAt().plus(AFTER));
    }

    static Instant opens(EditionFacts edition, int day) {
        return span(edition, day).startsAt().minus(BEFORE);
    }

    /** The day on which people come in now, if there is one. */
    static OptionalInt today(EditionFacts edition, Instant now) {
        return IntStream.rangeClosed(1, edition.days().size())
                .filter(day -> open(edition, day, now))
                .findFirst();
    }

    /** The day that a page begins with: that of now, else the last one that was, else the first. */
    static int shown(EditionFacts edition, Instant now) {
        return today(edition, now)
                .orElseGet(() -> Math.max(1, (int) edition.days().stream()
                        .filter(span -> !span.startsAt().isAfter(now))
                        .count()));
    }

    static Appointment.Span span(EditionFacts edition, int day) {
        return edition.days().get(day - 1);
    }
}
