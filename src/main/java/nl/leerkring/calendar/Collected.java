package nl.leerkring.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.leerkring.membership.Person;

/** The appointments of somebody from all features. */
@Dependent
class Collected {
    @Inject
    @Any
    Instance<CalendarSource> sources;

    /** Those that end after a moment, the first one first. */
    List<CalendarEntry> of(Person person, Instant after) {
        return sources.stream()
                .flatMap(source -> source.of(person.id(), person.language(), after).stream())
                .filter(entry -> entry.endsAt().isAfter(after))
                .sorted(Comparator.comparing(CalendarEntry::startsAt)
                        .thenComparing(entry -> entry.appointment().uid()))
                .toList();
    }
}
