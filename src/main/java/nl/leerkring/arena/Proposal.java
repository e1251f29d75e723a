package nl.leerkring.arena;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a new edition begins with, so that a coordinator has little to type. Pure. */
final class Proposal {
    private static final int WEEKS = 8;
    private static final int CLOSES_BEFORE = 7;
    private static final int PLACES = 70;
    private static final int OFFER_HOURS = 48;

    private Proposal() {}

    /** The former edition some weeks later, on the same day of the week, to come; or what is usual. */
    static EditionPlan next(SeriesFacts series, Optional<EditionPlan> former, int number, LocalDate today) {
        return former.map(plan -> again(plan, number, today)).orElseGet(() -> first(series, number, today));
    }

    private static EditionPlan again(EditionPlan former, int number, LocalDate today) {
        var begin = former.days().get(0).date();
        int weeks = Stream.iterate(WEEKS, any -> any + 1)
                .filter(any -> begin.plusWeeks(any).isAfter(today.plusWeeks(1)))
                .findFirst()
                .orElse(WEEKS);
        var days = former.days().stream()
                .map(day -> new EditionPlan.Day(day.date().plusWeeks(weeks), day.start(), day.end()))
                .toList();
        var room = former.room();
        var next = new EditionPlan.Room(
                room.capacity(),
                room.onlineCapacity(),
                null,
                days.get(0).date().minusDays(CLOSES_BEFORE),
                room.perOrganisation(),
                room.offerHours(),
                null,
                room.compulsory(),
                room.held());
        return new EditionPlan(number, "", null, days, former.where(), next);
    }

    private static EditionPlan first(SeriesFacts series, int number, LocalDate today) {
        var day = new EditionPlan.Day(today.plusWeeks(WEEKS), LocalTime.of(9, 30), LocalTime.of(13, 30));
        var where = new EditionPlan.Where(Gathering.PLACE, series.plan().place(), null, null);
        var room = new EditionPlan.Room(
                PLACES, 0, null, day.date().minusDays(CLOSES_BEFORE), null, OFFER_HOURS, null, false, List.of());
        return new EditionPlan(number, "", null, List.of(day), where, room);
    }
}
