package nl.leerkring.arena;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.leerkring.calendar.Appointment.Span;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.web.Bundles;

/** An edition in words, in the language of one receiver. */
record Wording(Bundles bundles, Locale language) {
    /** "woensdag 2 december 2026, 09:30 tot 13:30 uur", and how many days when there are more. */
    String when(EditionFacts edition) {
        var first = when(edition.days().get(0));
        var days = edition.days().size();
        return days == 1 ? first : bundles.text(language, "arena.when.days", first, days);
    }

    private String when(Span span) {
        var time = DateTimeFormatter.ofPattern("HH:mm", language).withZone(Clock.ZONE);
        var day = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language).withZone(Clock.ZONE);
        return bundles.text(
                language,
                "arena.when",
                day.format(span.startsAt()),
                time.format(span.startsAt()),
                time.format(span.endsAt()));
    }

    /** The moment until which an offer holds. */
    String moment(java.time.Instant at) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", language)
                .withZone(Clock.ZONE)
                .format(at);
    }

    String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language).format(date);
    }

    String where(EditionFacts edition, boolean online) {
        var where = edition.plan().where();
        return where.form() == Gathering.ONLINE || online
                ? bundles.text(language, "arena.where.online")
                : where.place();
    }

    /** "Vernieuwing in dagbesteding, editie 26: Wat doet de eigen bijdrage?". */
    String title(SeriesFacts series, EditionFacts edition) {
        return bundles.text(language, "arena.title.full", series.title(), edition.number(), edition.title());
    }
}
