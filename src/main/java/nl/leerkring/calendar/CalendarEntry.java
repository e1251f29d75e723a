package nl.leerkring.calendar;

import java.time.Instant;

/**
 * An appointment of somebody, and where to read more about it.
 *
 * @param address of its page within the application, for example {@code /intervision/groups/1/meetings/2}, or null; never one that says
 *     whose it is
 */
public record CalendarEntry(Appointment appointment, String address) {
    public Instant startsAt() {
        return appointment.span().startsAt();
    }

    public Instant endsAt() {
        return appointment.span().endsAt();
    }
}
