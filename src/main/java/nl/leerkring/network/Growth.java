package nl.leerkring.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerkring.shared.Clock;

/** How a network grew, by quarter of a year. Pure. @param quarters the oldest first */
public record Growth(List<Quarter> quarters) {
    private static final int SHOWN = 8;
    private static final int MONTHS = 3;
    private static final int WHOLE = 100;

    /** @param left null for who is still there */
    record Stay(Instant joined, Instant left) {}

    /** @param from first day @param came in it @param went in it @param total at its end @param percent of the largest total */
    public record Quarter(LocalDate from, int came, int went, int total, int percent) {
        /** From 1. */
        public int number() {
            return (from.getMonthValue() - 1) / MONTHS + 1;
        }
    }

    /** The quarters until and with that of today; none before the first member came. */
    static Growth of(List<Stay> stays, LocalDate today) {
        var last = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % MONTHS);
        var plain = IntStream.range(0, SHOWN)
                .mapToObj(back -> quarter(stays, last.minusMonths((long) MONTHS * (SHOWN - 1 - back))))
                .toList();
        var most = Math.max(1, plain.stream().mapToInt(Quarter::total).max().orElse(0));
        var begun = (int) plain.stream()
                .limit(SHOWN - 1)
                .takeWhile(one -> one.total() == 0 && one.went() == 0)
                .count();
        return new Growth(plain.stream()
                .skip(begun)
                .map(one -> new Quarter(one.from(), one.came(), one.went(), one.total(), one.total() * WHOLE / most))
                .toList());
    }

    private static Quarter quarter(List<Stay> stays, LocalDate from) {
        var begin = from.atStartOfDay(Clock.ZONE).toInstant();
        var end = from.plusMonths(MONTHS).atStartOfDay(Clock.ZONE).toInstant();
        return new Quarter(
                from,
                count(stays, begin, end, true),
                count(stays, begin, end, false),
                (int) stays.stream()
                        .filter(stay -> stay.joined().isBefore(end)
                                && (stay.left() == null || !stay.left().isBefore(end)))
                        .count(),
                0);
    }

    private static int count(List<Stay> stays, Instant begin, Instant end, boolean joined) {
        return (int) stays.stream()
                .map(stay -> joined ? stay.joined() : stay.left())
                .filter(at -> at != null && !at.isBefore(begin) && at.isBefore(end))
                .count();
    }
}
