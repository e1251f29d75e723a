package nl.leerkring.door;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.EditionId;
import nl.leerkring.arena.EditionPlan;
import nl.leerkring.arena.Gathering;
import nl.leerkring.arena.ItemKind;
import nl.leerkring.arena.ItemPlan;
import nl.leerkring.arena.Programme;
import nl.leerkring.arena.SeriesId;
import nl.leerkring.calendar.Appointment;

/** Editions for pure tests: each day welcome of half an hour, an hour of tables, lunch of half an hour, and an hour of harvest. */
final class Sessions {
    static final Instant BEGIN = Instant.parse("2026-12-02T08:30:00Z");
    private static final List<ItemKind> KINDS =
            List.of(ItemKind.WALK_IN, ItemKind.TABLES, ItemKind.LUNCH, ItemKind.HARVEST);
    private static final List<Integer> MINUTES = List.of(30, 60, 30, 60);

    private Sessions() {}

    static EditionFacts edition(int days, boolean compulsory) {
        var spans = new ArrayList<Appointment.Span>();
        var parts = new ArrayList<Programme.Timed>();
        for (int day = 1; day <= days; day++) {
            var at = begin(day);
            spans.add(new Appointment.Span(at, at.plus(Duration.ofHours(3))));
            for (int i = 0; i < KINDS.size(); i++) {
                var end = at.plus(Duration.ofMinutes(MINUTES.get(i)));
                var item = new ItemPlan(day, KINDS.get(i), "Deel", null, MINUTES.get(i), null, false);
                parts.add(new Programme.Timed(item, new Appointment.Span(at, end), 0));
                at = end;
            }
        }
        var where = new EditionPlan.Where(Gathering.PLACE, "De Werf", null, null);
        var room = new EditionPlan.Room(70, 0, null, LocalDate.of(2026, 11, 25), null, 48, null, compulsory, List.of());
        return new EditionFacts(
                new EditionId(3),
                new SeriesId(2),
                new EditionPlan(26, "Proef", null, List.of(), where, room),
                new Programme(parts),
                spans,
                new EditionFacts.Life("x", 0, BEGIN, null, null));
    }

    /** When a day begins, by the number of the day from 1. */
    static Instant begin(int day) {
        return BEGIN.plus(Duration.ofDays(7L * (day - 1)));
    }

    /** So many minutes after a day began. */
    static Instant after(int day, int minutes) {
        return begin(day).plus(Duration.ofMinutes(minutes));
    }
}
