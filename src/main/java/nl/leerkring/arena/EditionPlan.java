package nl.leerkring.arena;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.leerkring.calendar.Appointment.Span;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Typed;

/**
 * What somebody wants an edition to be.
 *
 * @param number within its series
 * @param intro a few sentences, or null
 * @param where at a place, online or both
 * @param room places and when people can register
 */
public record EditionPlan(int number, String title, String intro, List<Day> days, Where where, Room room) {
    static final int TITLE = 120;
    static final int INTRO = 1000;
    static final int PLACE = 160;
    static final int LINK = 300;

    /** Most days of one edition: a series of half-days with one registration. */
    public static final int MOST_DAYS = 20;

    static final int MOST_PLACES = 5000;
    static final int LONGEST_OFFER = 14 * 24;
    private static final int MOST_NUMBER = 9999;
    private static final int CHOICE = 40;

    /** A day by the clock in the Netherlands; a part that was no date or time is null. */
    public record Day(LocalDate date, LocalTime start, LocalTime end) {
        static Day of(Span span) {
            var begin = span.startsAt().atZone(Clock.ZONE);
            return new Day(
                    begin.toLocalDate(),
                    begin.toLocalTime(),
                    span.endsAt().atZone(Clock.ZONE).toLocalTime());
        }

        Span span() {
            return new Span(
                    date.atTime(start).atZone(Clock.ZONE).toInstant(),
                    date.atTime(end).atZone(Clock.ZONE).toInstant());
        }
    }

    /** @param link for who comes online, shown to who has a place only @param accessible such as "Lift en ringleiding", or null */
    public record Where(Gathering form, String place, String link, String accessible) {}

    /**
     * @param capacity places at the place, or online when everybody is online
     * @param onlineCapacity places online, only when people are at a place too
     * @param opensOn first day on which people can register, or null for at once
     * @param closesOn last day
     * @param perOrganisation most people of one organisation, or null
     * @param offerHours how long a place that came free is kept for who is next
     * @param choice editions of the series with the same word are one topic on several dates: choose one; or null
     * @param compulsory whether presence at every day is asked
     */
    public record Room(
            int capacity,
            int onlineCapacity,
            LocalDate opensOn,
            LocalDate closesOn,
            Integer perOrganisation,
            int offerHours,
            String choice,
            boolean compulsory,
            List<HeldPlan> held) {}

    /** Places kept for a perspective until registration closes. */
    public record HeldPlan(String perspective, int places) {}

    /** The same at another place. */
    EditionPlan withWhere(Where other) {
        return new EditionPlan(number, title, intro, days, other, room);
    }

    /** Everything that is wrong, in the order of the form. @param past whether days that are over are right, for an archive */
    List<DomainException> problems(Instant now, boolean past) {
        return Typed.problems(
                () -> Typed.check(number, any -> any >= 1 && any <= MOST_NUMBER, "number", "arena.error.number"),
                () -> Typed.name("title", title, "arena.error.editionTitle", TITLE),
                () -> Typed.lines("intro", intro, INTRO),
                () -> checkDays(now, past),
                this::checkPlace,
                this::checkLink,
                () -> Typed.line("accessible", where.accessible(), PLACE),
                () -> Typed.check(
                        room.capacity(),
                        any -> any >= 1 && any <= MOST_PLACES,
                        "capacity",
                        "arena.error.capacity",
                        MOST_PLACES),
                this::checkOnline,
                this::checkDates,
                () -> Typed.check(
                        room.offerHours(),
                        any -> any >= 1 && any <= LONGEST_OFFER,
                        "offerHours",
                        "arena.error.offer",
                        LONGEST_OFFER),
                this::checkPerOrganisation,
                () -> Typed.line("choice", room.choice(), CHOICE),
                this::checkHeld);
    }

    private void checkDays(Instant now, boolean past) {
        if (days.isEmpty() || days.size() > MOST_DAYS) {
            throw DomainException.invalid("days", "arena.error.days", MOST_DAYS);
        }
        Instant former = past ? Instant.MIN : now;
        for (int i = 0; i < days.size(); i++) {
            former = checkDay(days.get(i), i + 1, former, i == 0);
        }
    }

    private static Instant checkDay(Day day, int position, Instant former, boolean first) {
        Typed.check(day.date(), any -> true, "date" + position, "arena.error.date");
        Typed.check(day.start(), any -> true, "start" + position, "arena.error.start");
        Typed.check(day.end(), any -> true, "end" + position, "arena.error.end");
        Typed.check(day.end(), any -> any.isAfter(day.start()), "end" + position, "arena.error.order");
        var span = day.span();
        Typed.check(
                span.startsAt(),
                any -> any.isAfter(former),
                "date" + position,
                first ? "arena.error.past" : "arena.error.dayOrder");
        return span.endsAt();
    }

    private void checkPlace() {
        Typed.check(where.form(), any -> true, "form", "arena.error.form");
        var place = Typed.line("place", where.place(), PLACE);
        if (where.form().hasPlace()) {
            Typed.check(place, any -> true, "place", "arena.error.place");
        }
    }

    private void checkLink() {
        var link = Typed.link("link", where.link(), LINK);
        if (where.form() != null && where.form().hasLink()) {
            Typed.check(link, any -> true, "link", "arena.error.link");
        }
    }

    private void checkOnline() {
        int least = where.form() == Gathering.HYBRID ? 1 : 0;
        Typed.check(
                room.onlineCapacity(),
                any -> any >= least && any <= MOST_PLACES,
                "onlineCapacity",
                "arena.error.capacity",
                MOST_PLACES);
    }

    private void checkDates() {
        Typed.check(room.closesOn(), any -> true, "closesOn", "arena.error.closes");
        var first = days.isEmpty() ? null : days.get(0).date();
        if (first != null) {
            Typed.check(room.closesOn(), any -> !any.isAfter(first), "closesOn", "arena.error.closes.late");
        }
        if (room.opensOn() != null) {
            Typed.check(room.opensOn(), any -> !any.isAfter(room.closesOn()), "opensOn", "arena.error.opens");
        }
    }

    private void checkPerOrganisation() {
        if (room.perOrganisation() != null) {
            Typed.check(
                    room.perOrganisation(),
                    any -> any >= 1 && any <= MOST_PLACES,
                    "perOrganisation",
                    "arena.error.perOrganisation");
        }
    }

    private void checkHeld() {
        for (var one : room.held()) {
            Typed.check(
                    one.places(),
                    any -> any >= 0 && any <= room.capacity(),
                    "held-" + one.perspective(),
                    "arena.error.held");
        }
        var all = room.held().stream().mapToInt(HeldPlan::places).sum();
        Typed.check(all, any -> any <= room.capacity(), "held", "arena.error.held.all", all, room.capacity());
    }
}
