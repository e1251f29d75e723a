package nl.leerkring.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerkring.intervision.GroupFacts;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Typed;

/**
 * What somebody wants a meeting to be.
 *
 * @param date in the Netherlands, or null when what was typed is none
 * @param start by the clock in the Netherlands, or null
 * @param end on the same day, or null
 */
public record MeetingPlan(LocalDate date, LocalTime start, LocalTime end, MeetingDetails details) {
    /** Most meetings of one series. */
    public static final int LONGEST_SERIES = 12;

    /** Most weeks between two meetings of a series. */
    public static final int WIDEST = 26;

    /** Shorter is no meeting. */
    static final int SHORTEST = 15;

    /** Several meetings on the same day of the week at the same time. @param times how many, 1 for one @param weeks between two */
    public record Series(int times, int weeks) {
        public static final Series ONE = new Series(1, 1);
    }

    /** Everything that is wrong, in the order of the form. */
    public List<DomainException> problems(GroupFacts group, Instant now) {
        return Stream.of(whenProblems(group, now), details.problems())
                .flatMap(List::stream)
                .toList();
    }

    /** The same, and what is wrong with the series. */
    public List<DomainException> problems(Series series, GroupFacts group, Instant now) {
        return Stream.concat(problems(group, now).stream(), Typed.problem(() -> checkSeries(series, group)))
                .toList();
    }

    private List<DomainException> whenProblems(GroupFacts group, Instant now) {
        return Stream.<Runnable>of(() -> checkDate(group, now), this::checkTimes)
                .flatMap(Typed::problem)
                .toList();
    }

    private void checkDate(GroupFacts group, Instant now) {
        if (date == null) {
            throw DomainException.invalid("date", "meeting.error.date");
        }
        if (start != null && !Slot.of(date, start, start).startsAt().isAfter(now)) {
            throw DomainException.invalid("date", "meeting.error.past");
        }
        if (date.isAfter(group.endsOn())) {
            throw DomainException.invalid("date", "meeting.error.afterGroup");
        }
    }

    private void checkTimes() {
        if (start == null) {
            throw DomainException.invalid("start", "meeting.error.time");
        }
        if (end == null) {
            throw DomainException.invalid("end", "meeting.error.time");
        }
        if (!end.isAfter(start)) {
            throw DomainException.invalid("end", "meeting.error.end");
        }
        if (Duration.between(start, end).toMinutes() < SHORTEST) {
            throw DomainException.invalid("end", "meeting.error.short", SHORTEST);
        }
    }

    private void checkSeries(Series series, GroupFacts group) {
        if (series.times() < 1 || series.times() > LONGEST_SERIES) {
            throw DomainException.invalid("times", "meeting.error.times", LONGEST_SERIES);
        }
        if (series.weeks() < 1 || series.weeks() > WIDEST) {
            throw DomainException.invalid("weeks", "meeting.error.weeks", WIDEST);
        }
        if (date != null && !date.isAfter(group.endsOn()) && last(series).isAfter(group.endsOn())) {
            throw DomainException.invalid("times", "meeting.error.seriesAfterGroup");
        }
    }

    private LocalDate last(Series series) {
        return date.plusWeeks((long) (series.times() - 1) * series.weeks());
    }

    Slot slot() {
        return Slot.of(date, start, end);
    }

    /** When each meeting of the series is: at the same time by the clock, also when the clock changes in between. */
    List<Slot> slots(Series series) {
        return IntStream.range(0, series.times())
                .mapToObj(i -> Slot.of(date.plusWeeks((long) i * series.weeks()), start, end))
                .toList();
    }
}
