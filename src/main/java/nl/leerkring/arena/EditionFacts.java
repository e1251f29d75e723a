package nl.leerkring.arena;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.calendar.Appointment.Span;
import nl.leerkring.shared.Clock;

/** An edition as it is now. The link for who comes online is in its plan: pages show it only to who has a place. */
public record EditionFacts(
        EditionId id, SeriesId series, EditionPlan plan, Programme programme, List<Span> days, Life life) {
    /** @param sequence counted up with every change that calendars have to hear */
    public record Life(String uid, int sequence, Instant publishedAt, Instant cancelledAt, String cancelReason) {}

    public int number() {
        return plan.number();
    }

    public String title() {
        return plan.title();
    }

    public Instant startsAt() {
        return days.get(0).startsAt();
    }

    public Instant endsAt() {
        return days.get(days.size() - 1).endsAt();
    }

    public boolean published() {
        return life.publishedAt() != null;
    }

    public boolean cancelled() {
        return life.cancelledAt() != null;
    }

    public boolean over(Instant now) {
        return !endsAt().isAfter(now);
    }

    /** Whether people can register today. */
    public boolean open(LocalDate today) {
        return published() && !cancelled() && !early(today) && !late(today);
    }

    /** Whether registration has yet to begin. */
    public boolean early(LocalDate today) {
        return plan.room().opensOn() != null && today.isBefore(plan.room().opensOn());
    }

    /** Whether registration has ended. */
    public boolean late(LocalDate today) {
        return today.isAfter(plan.room().closesOn());
    }

    /** The first day by the clock in the Netherlands. */
    public LocalDate date() {
        return startsAt().atZone(Clock.ZONE).toLocalDate();
    }

    /** Net minutes of all days: without welcome, meals and breaks. */
    public int netMinutes() {
        int all = 0;
        for (int day = 1; day <= days.size(); day++) {
            all += programme.netMinutes(day);
        }
        return all;
    }
}
