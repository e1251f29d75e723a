package nl.leerkring.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import nl.leerkring.shared.Clock;

/** A writer of calendars and appointments to write, without a server. */
final class Feeders {
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private Feeders() {}

    static CalendarFeed feed(Instant now) {
        var feed = new CalendarFeed();
        feed.clock = new Clock() {
            @Override
            public Instant now() {
                return now;
            }
        };
        feed.site = "https://leerkring.test/";
        feed.from = "Leerkring <noreply@leerkring.test>";
        return feed;
    }

    static String text(CalendarEntry... entries) {
        return feed(NOW).text("Leerkring", List.of(entries));
    }

    /** By the clock in the Netherlands. */
    static Instant at(String dateAndTime) {
        return LocalDateTime.parse(dateAndTime).atZone(Clock.ZONE).toInstant();
    }

    static CalendarEntry entry(String uid, boolean cancelled, Instant from, Instant to, String summary) {
        return new CalendarEntry(
                new Appointment(
                        uid,
                        cancelled ? 3 : 0,
                        cancelled,
                        new Appointment.Span(from, to),
                        summary,
                        "Zaal 2, begane grond; bij de trap\nof online",
                        "Kun je niet? Meld je af."),
                "/intervision/groups/1/meetings/2");
    }
}
