package nl.leerkring.round;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerkring.method.Method;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;

/**
 * Until when each step of a round goes on in which people take part when it suits them. A term moves by whole days, at the same time by the
 * clock in the Netherlands.
 *
 * @param untils one per step, each later than the one before
 * @param paused since when the round stands still, or null
 */
public record Terms(List<Instant> untils, Instant paused) {
    /** Days for a step when nobody says otherwise. */
    static final int USUAL_DAYS = 2;

    /** Longest round. */
    static final int MOST_DAYS = 120;

    /** A delay that nobody needs days for. */
    static final Duration SHORT = Duration.ofHours(1);

    static Terms of(List<Instant> untils) {
        return new Terms(List.copyOf(untils), null);
    }

    /** What is proposed: some days for each step, until noon. */
    public static List<LocalDateTime> usual(Method method, Instant now) {
        var today = now.atZone(Clock.ZONE).toLocalDate();
        return IntStream.rangeClosed(1, method.steps().size())
                .mapToObj(step -> today.plusDays((long) step * USUAL_DAYS).atTime(LocalTime.NOON))
                .toList();
    }

    /** Everything that is wrong with these, beside the field {@code until-0}, {@code until-1}, ... @param typed null where there is no moment */
    static List<DomainException> problems(List<LocalDateTime> typed, Instant now) {
        var problems = new ArrayList<DomainException>();
        var before = now;
        var last = now.plus(Duration.ofDays(MOST_DAYS));
        for (int step = 0; step < typed.size(); step++) {
            var until = typed.get(step) == null ? null : moment(typed.get(step));
            var key = until == null
                    ? "round.terms.moment"
                    : !until.isAfter(before)
                            ? step == 0 ? "round.terms.past" : "round.terms.order"
                            : until.isAfter(last) ? "round.terms.far" : null;
            if (key != null) {
                problems.add(DomainException.invalid("until-" + step, key, MOST_DAYS));
            }
            before = until == null || until.isBefore(before) ? before : until;
        }
        return problems;
    }

    static Instant moment(LocalDateTime byTheClock) {
        return byTheClock.atZone(Clock.ZONE).toInstant();
    }

    Instant until(int step) {
        return untils.get(step);
    }

    /** This step and those after it, so many days later. */
    Terms later(int step, long days) {
        return new Terms(
                IntStream.range(0, untils.size())
                        .mapToObj(i -> i < step ? untils.get(i) : plusDays(untils.get(i), days))
                        .toList(),
                paused);
    }

    /** So many days more for this step; when its term is over already, from that day on. */
    Terms extended(int step, long days, Instant at) {
        var from = paused == null ? at : paused;
        return later(step, days + (from.isAfter(until(step)) ? days(Duration.between(until(step), from)) : 0));
    }

    Terms paused(Instant at) {
        return new Terms(untils, at);
    }

    /** People get the days back in which the round stood still. */
    Terms resumed(int step, Instant at) {
        return paused == null ? this : new Terms(untils, null).later(step, days(Duration.between(paused, at)));
    }

    /** Nobody loses days of a step because the one before it went on late. */
    Terms wentOn(int step, Instant at) {
        return later(step + 1, days(Duration.between(until(step), at)));
    }

    private static long days(Duration delay) {
        return delay.compareTo(SHORT) < 0 ? 0 : delay.plusDays(1).minusNanos(1).toDays();
    }

    private static Instant plusDays(Instant moment, long days) {
        return moment.atZone(Clock.ZONE).plusDays(days).toInstant();
    }
}
