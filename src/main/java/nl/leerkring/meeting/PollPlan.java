package nl.leerkring.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerkring.intervision.GroupFacts;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Typed;

/**
 * What somebody wants to ask a group.
 *
 * @param moments as typed, in the order of the form; null where nothing was typed, {@link #NONSENSE} where it is no moment
 * @param minutes how long the meeting is
 */
public record PollPlan(List<LocalDateTime> moments, int minutes, MeetingDetails details) {
    public static final int FEWEST = 2;
    public static final int MOST = 12;

    /** Stands for what is half typed or no date. */
    public static final LocalDateTime NONSENSE = LocalDateTime.MIN;

    private static final int LONGEST = 480;

    /** Everything that is wrong, in the order of the form. */
    public List<DomainException> problems(GroupFacts group, Instant now) {
        return Stream.of(momentProblems(group, now), Typed.problem(this::checkMinutes), details.problems().stream())
                .flatMap(s -> s)
                .toList();
    }

    private Stream<DomainException> momentProblems(GroupFacts group, Instant now) {
        var single = IntStream.range(0, moments.size())
                .boxed()
                .flatMap(i -> Typed.problem(() -> checkMoment(i, group, now)))
                .toList();
        var given = moments.stream().filter(Objects::nonNull).count();
        return single.isEmpty() && (given < FEWEST || given > MOST)
                ? Stream.of(DomainException.invalid("date1", "meeting.poll.error.moments", FEWEST, MOST))
                : single.stream();
    }

    private void checkMoment(int i, GroupFacts group, Instant now) {
        var moment = moments.get(i);
        var field = "date" + (i + 1);
        if (moment == null) {
            return;
        }
        if (moment.equals(NONSENSE)) {
            throw DomainException.invalid(field, "meeting.poll.error.moment");
        }
        if (!instant(moment).isAfter(now)) {
            throw DomainException.invalid(field, "meeting.error.past");
        }
        if (moment.toLocalDate().isAfter(group.endsOn())) {
            throw DomainException.invalid(field, "meeting.error.afterGroup");
        }
        if (!new HashSet<>(moments.subList(0, i)).add(moment)) {
            throw DomainException.invalid(field, "meeting.poll.error.twice");
        }
    }

    private void checkMinutes() {
        if (minutes < MeetingPlan.SHORTEST || minutes > LONGEST) {
            throw DomainException.invalid("minutes", "meeting.error.minutes", MeetingPlan.SHORTEST, LONGEST);
        }
    }

    /** What is offered, in order of time. */
    List<Instant> offered() {
        return moments.stream()
                .filter(Objects::nonNull)
                .map(PollPlan::instant)
                .sorted()
                .toList();
    }

    private static Instant instant(LocalDateTime moment) {
        return moment.atZone(Clock.ZONE).toInstant();
    }
}
