package nl.leerkring.arena;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import nl.leerkring.calendar.Appointment.Span;

/** A programme with the times that follow from the durations. Pure. */
public record Programme(List<Timed> parts) {
    /** @param span from when to when @param round number of the table round, from 1 over the whole edition, or 0 */
    public record Timed(ItemPlan item, Span span, int round) {}

    /** @param days of the edition in order @param items in order; those of a day that is not there are left out */
    public static Programme of(List<Span> days, List<ItemPlan> items) {
        var next = new HashMap<Integer, Instant>();
        var parts = new ArrayList<Timed>();
        int round = 0;
        for (var item : items) {
            if (item.day() <= days.size()) {
                var begin =
                        next.getOrDefault(item.day(), days.get(item.day() - 1).startsAt());
                var end = begin.plus(Duration.ofMinutes(item.minutes()));
                next.put(item.day(), end);
                parts.add(new Timed(item, new Span(begin, end), item.kind() == ItemKind.TABLES ? ++round : 0));
            }
        }
        return new Programme(List.copyOf(parts));
    }

    /** How many table rounds there are. */
    public int rounds() {
        return (int) parts.stream().filter(part -> part.round() > 0).count();
    }

    /** Minutes without welcome, meals and breaks: what can count for a register. @param day from 1 */
    public int netMinutes(int day) {
        return parts.stream()
                .map(Timed::item)
                .filter(item -> item.day() == day && !item.kind().isPause())
                .mapToInt(ItemPlan::minutes)
                .sum();
    }

    /** When the last part of the day ends, or null without parts. */
    public Instant end(int day) {
        return parts.stream()
                .filter(part -> part.item().day() == day)
                .map(part -> part.span().endsAt())
                .reduce((first, last) -> last)
                .orElse(null);
    }
}
