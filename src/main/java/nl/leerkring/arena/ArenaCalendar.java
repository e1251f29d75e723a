package nl.leerkring.arena;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.leerkring.calendar.CalendarEntry;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Series and editions for the calendars of everybody: published editions, also cancelled ones, without the link for who comes online. */
@UseCase
public class ArenaCalendar {
    @Inject
    ArenaHall hall;

    @Inject
    Tickets tickets;

    /** A calendar. @param name what it is called */
    public record Feed(String name, List<CalendarEntry> entries) {}

    /** All editions of a series, to come and over. @throws nl.leerkring.shared.DomainException 404 */
    @Permit(everyone = true, audited = false)
    public Feed series(String slug, Locale language) {
        var page = hall.series(slug);
        var entries = Stream.concat(page.coming().stream(), page.past().stream())
                .flatMap(card -> entries(card, language).stream())
                .toList();
        return new Feed(page.series().title(), entries);
    }

    /** The days of an edition. @throws nl.leerkring.shared.DomainException 404 */
    @Permit(everyone = true, audited = false)
    public Feed edition(String slug, String number, Locale language) {
        var card = hall.edition(slug, number).card();
        return new Feed(card.series().title(), card.edition().published() ? entries(card, language) : List.of());
    }

    private List<CalendarEntry> entries(ArenaHall.Card card, Locale language) {
        return tickets.entries(card.series(), card.edition(), new Tickets.Seat(language, false, false, false));
    }
}
