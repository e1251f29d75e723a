package nl.leerkring.arena;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.calendar.CalendarEntry;
import nl.leerkring.calendar.CalendarSource;
import nl.leerkring.shared.MemberId;

/** Editions at which a member has a place, for the own calendar. */
@ApplicationScoped
public class OwnEditions implements CalendarSource {
    @Inject
    Editions editions;

    @Inject
    Registrations registrations;

    @Inject
    Tickets tickets;

    @Override
    public List<CalendarEntry> of(MemberId member, Locale language, Instant after) {
        var mine = registrations.of(member).stream()
                .filter(one -> one.state() == RegistrationState.PLACED)
                .collect(Collectors.toMap(Registration::edition, Function.identity()));
        if (mine.isEmpty()) {
            return List.of();
        }
        var series = editions.all().stream()
                .map(ArenaSeries::facts)
                .collect(Collectors.toMap(SeriesFacts::id, Function.identity()));
        return editions.all(mine.keySet()).stream()
                .map(Edition::facts)
                .filter(edition -> edition.endsAt().isAfter(after))
                .flatMap(edition -> tickets
                        .entries(
                                series.get(edition.series()),
                                edition,
                                new Tickets.Seat(
                                        language,
                                        mine.get(edition.id()).facts().plan().online(),
                                        false,
                                        false))
                        .stream())
                .toList();
    }
}
