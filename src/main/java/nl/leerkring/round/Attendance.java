package nl.leerkring.round;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.shared.MemberId;

/**
 * Who was there from when to when, read from what happened in a round. Registers count net hours: without breaks (domain: 1 net hour is 1
 * point), so pauses do not count for anyone.
 *
 * @param from first moment of the member in the running round, UTC
 * @param to last moment
 * @param net how long the member was there while the round ran
 */
public record Attendance(MemberId member, Instant from, Instant to, Duration net) {
    /** Everyone who was there while the round ran, in order of coming in. @param now end of a round that still runs */
    public static List<Attendance> of(List<Happening> happenings, Instant now) {
        var running = new ArrayList<Span>();
        var there = new LinkedHashMap<MemberId, List<Span>>();
        for (var happening : happenings) {
            switch (happening.kind()) {
                case STARTED, RESUMED -> open(running, happening.at());
                case PAUSED, ENDED -> close(running, happening.at());
                case CAME -> open(there.computeIfAbsent(happening.by(), member -> new ArrayList<>()), happening.at());
                case LEFT -> close(there.getOrDefault(happening.by(), new ArrayList<>()), happening.at());
                default -> {}
            }
        }
        var end = running.isEmpty() || running.get(running.size() - 1).to() == null
                ? now
                : running.get(running.size() - 1).to();
        return there.entrySet().stream()
                .map(entry -> of(entry, running, end))
                .filter(attendance -> !attendance.net().isZero())
                .toList();
    }

    /** Both together, of the same member in another round: what lies between two rounds does not count. */
    Attendance and(Attendance other) {
        return new Attendance(
                member,
                from.isBefore(other.from) ? from : other.from,
                to.isAfter(other.to) ? to : other.to,
                net.plus(other.net));
    }

    private static Attendance of(Map.Entry<MemberId, List<Span>> entry, List<Span> running, Instant end) {
        var overlaps = new ArrayList<Span>();
        for (var span : entry.getValue()) {
            for (var run : running) {
                overlaps.add(span.within(run, end));
            }
        }
        overlaps.removeIf(span -> !span.from().isBefore(span.to()));
        var net = overlaps.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
        return overlaps.isEmpty()
                ? new Attendance(entry.getKey(), end, end, Duration.ZERO)
                : new Attendance(
                        entry.getKey(),
                        overlaps.get(0).from(),
                        overlaps.get(overlaps.size() - 1).to(),
                        net);
    }

    private static void open(List<Span> spans, Instant at) {
        if (spans.isEmpty() || spans.get(spans.size() - 1).to() != null) {
            spans.add(new Span(at, null));
        }
    }

    private static void close(List<Span> spans, Instant at) {
        if (!spans.isEmpty() && spans.get(spans.size() - 1).to() == null) {
            spans.set(spans.size() - 1, new Span(spans.get(spans.size() - 1).from(), at));
        }
    }

    /** From one moment to another; null when it goes on. */
    private record Span(Instant from, Instant to) {
        Span within(Span other, Instant end) {
            var start = from.isAfter(other.from) ? from : other.from;
            var mine = to == null ? end : to;
            var others = other.to == null ? end : other.to;
            return new Span(start, mine.isBefore(others) ? mine : others);
        }

        Duration length() {
            return Duration.between(from, to);
        }
    }
}
