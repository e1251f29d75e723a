package nl.leerkring.arena.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerkring.arena.ArenaHall;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.Gathering;
import nl.leerkring.arena.Programme;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.calendar.Appointment.Span;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.web.Language;
import nl.leerkring.shared.web.Text;

/** Series and editions in words. */
@Named
@RequestScoped
public class ArenaWords {
    private static final double MINUTES = 60.0;

    @Inject
    Text text;

    @Inject
    Language language;

    @Inject
    Clock clock;

    /** The parts of one day. @param number from 1 */
    public record Day(int number, Span span, List<Programme.Timed> parts) {}

    /** "Editie 26: Wat doet de eigen bijdrage?". */
    public String title(EditionFacts edition) {
        return text.of("arena.edition.title", edition.number(), edition.title());
    }

    /** "Woensdag 2 december 2026". */
    public String day(Instant at) {
        return capital(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.getLocale())
                .format(at.atZone(Clock.ZONE)));
    }

    /** "Woensdag". */
    public String weekday(Instant at) {
        return capital(DateTimeFormatter.ofPattern("EEEE", language.getLocale()).format(at.atZone(Clock.ZONE)));
    }

    /** "09:30 tot 13:30 uur". */
    public String hours(Span span) {
        return text.of("arena.hours", text.time(span.startsAt()), text.time(span.endsAt()));
    }

    /** "09:30 – 10:00". */
    public String from(Span span) {
        return text.time(span.startsAt()) + " – " + text.time(span.endsAt());
    }

    /** "25 november". */
    public String brief(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM", language.getLocale()).format(date);
    }

    /** "vrijdag 27 november, 14:00 uur". */
    public String until(Instant at) {
        var day =
                DateTimeFormatter.ofPattern("EEEE d MMMM", language.getLocale()).format(at.atZone(Clock.ZONE));
        return text.of("time.moment", day, text.time(at));
    }

    public String where(EditionFacts edition) {
        var where = edition.plan().where();
        return where.form() == Gathering.PLACE
                ? where.place()
                : text.of("arena.where." + where.form(), where.place() == null ? "" : where.place());
    }

    /** "70 plekken", or how many there are at the place and online. */
    public String places(EditionFacts edition) {
        var room = edition.plan().room();
        return edition.plan().where().form() == Gathering.HYBRID
                ? text.of("arena.places.both", room.capacity(), room.onlineCapacity())
                : text.of("arena.places", room.capacity());
    }

    /** In what state registration is, in a few words; empty when there is nothing to tell. */
    public String state(ArenaHall.Card card) {
        var edition = card.edition();
        if (edition.cancelled()) {
            return text.of("arena.state.cancelled");
        }
        if (edition.early(clock.today())) {
            return text.of("arena.state.early", brief(edition.plan().room().opensOn()));
        }
        if (edition.late(clock.today())) {
            return text.of("arena.state.late");
        }
        return card.full() ? text.of("arena.state.full", card.waiting()) : text.of("arena.state.free", card.free());
    }

    public String stateKind(ArenaHall.Card card) {
        var open = card.edition().open(clock.today());
        return open && !card.full() ? "ok" : open || card.edition().cancelled() ? "warn" : "info";
    }

    /** "2,5 uur". */
    public String net(EditionFacts edition) {
        var hours = java.text.NumberFormat.getInstance(language.getLocale());
        hours.setMaximumFractionDigits(1);
        return text.of("arena.net", hours.format(edition.netMinutes() / MINUTES));
    }

    /** The programme by day; a day without parts too. */
    public List<Day> days(EditionFacts edition) {
        return IntStream.rangeClosed(1, edition.days().size())
                .mapToObj(number -> new Day(
                        number,
                        edition.days().get(number - 1),
                        edition.programme().parts().stream()
                                .filter(part -> part.item().day() == number)
                                .toList()))
                .toList();
    }

    /** "Sinds 2014, elke twee maanden"; empty when neither is known. */
    public String rhythm(SeriesFacts series) {
        var since = series.plan().since() == null
                ? null
                : text.of("arena.since", String.valueOf(series.plan().since()));
        return capital(Stream.of(since, series.plan().rhythm())
                .filter(any -> any != null && !any.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse(""));
    }

    private String capital(String sentence) {
        return sentence.isEmpty()
                ? ""
                : sentence.substring(0, 1).toUpperCase(language.getLocale()) + sentence.substring(1);
    }
}
