package nl.leerkring.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.leerkring.shared.Clock;

/** From when to when. People plan by the clock in the Netherlands; what is kept is the moment, so both clock changes come out right. */
record Slot(Instant startsAt, Instant endsAt) {
    static Slot of(LocalDate date, LocalTime start, LocalTime end) {
        return new Slot(
                date.atTime(start).atZone(Clock.ZONE).toInstant(),
                date.atTime(end).atZone(Clock.ZONE).toInstant());
    }

    /** The day on which it begins by the clock in the Netherlands. */
    LocalDate date() {
        return startsAt.atZone(Clock.ZONE).toLocalDate();
    }
}
