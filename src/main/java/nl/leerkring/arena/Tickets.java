package nl.leerkring.arena;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.leerkring.calendar.Appointment;
import nl.leerkring.calendar.CalendarEntry;
import nl.leerkring.shared.web.Bundles;

/** Days of an edition as calendars get them: each day has a uid of its own, the same for ever and for everybody. */
@ApplicationScoped
class Tickets {
    @Inject
    Bundles bundles;

    /** One day. @param day from 0 @param online whether the person comes online @param shown whether the link may be in it: only for who has a place */
    Appointment day(SeriesFacts series, EditionFacts edition, int day, Seat seat) {
        var wording = new Wording(bundles, seat.language());
        var link = seat.shown() && edition.plan().where().form().hasLink() && (seat.online() || !atPlace(edition))
                ? edition.plan().where().link()
                : null;
        return new Appointment(
                uid(edition, day),
                edition.life().sequence(),
                seat.cancelled() || edition.cancelled(),
                edition.days().get(day),
                wording.title(series, edition),
                link == null ? wording.where(edition, seat.online()) : link,
                bundles.text(seat.language(), "arena.calendar.description"));
    }

    /** All days, for a calendar to which people subscribe. */
    List<CalendarEntry> entries(SeriesFacts series, EditionFacts edition, Seat seat) {
        return IntStream.range(0, edition.days().size())
                .mapToObj(day ->
                        new CalendarEntry(day(series, edition, day, seat), series.address("/" + edition.number())))
                .toList();
    }

    private static boolean atPlace(EditionFacts edition) {
        return edition.plan().where().form().hasPlace();
    }

    private static String uid(EditionFacts edition, int day) {
        return day == 0 ? edition.life().uid() : day + 1 + "-" + edition.life().uid();
    }

    /** Whose calendar it is for. @param shown whether the person has a place */
    record Seat(Locale language, boolean online, boolean shown, boolean cancelled) {}
}
