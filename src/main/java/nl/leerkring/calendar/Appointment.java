package nl.leerkring.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import nl.leerkring.shared.Clock;

/**
 * Something at a time as calendars read it (RFC 5545 and 5546): the same uid for ever, a sequence that is counted up, and a request or a cancellation.
 * Pure. Times are by the clock of the Netherlands with the rules of its summer time, so that they stay right when the clock changes.
 *
 * @param uid the same for ever @param sequence counted up with each change @param summary what stands in the calendar
 * @param location where, or null
 * @param description more, or null; never anything that only members may read
 */
public record Appointment(
        String uid, int sequence, boolean cancelled, Span span, String summary, String location, String description) {
    /** From when to when. */
    public record Span(Instant startsAt, Instant endsAt) {
        /**
         * As calendars read it: by the clock in the Netherlands, with its zone. On a day on which the clock changes an hour is skipped or comes
         * twice; by the clock such an hour is the first one (RFC 5545, 3.3.5), and programs differ about the rest of that day (biweekly takes
         * 14:30 for 2:30). There it is told in UTC, which everybody reads the same.
         */
        List<Temporal> told() {
            var from = startsAt.atZone(Clock.ZONE);
            var to = endsAt.atZone(Clock.ZONE);
            var night = from.toLocalDate().atStartOfDay(Clock.ZONE).toInstant();
            var change = Clock.ZONE.getRules().nextTransition(night);
            return change == null || change.getDateTimeBefore().toLocalDate().isAfter(to.toLocalDate())
                    ? List.of(from, to)
                    : List.of(startsAt, endsAt);
        }
    }

    /** Somebody in the mail that carries it. */
    public record Party(String name, String email) {}

    /** {@code REQUEST} or {@code CANCEL}. */
    public String method() {
        return cancelled ? Method.VALUE_CANCEL : Method.VALUE_REQUEST;
    }

    /** What goes into the mail. @param organizer who invites @param page address of its page, or null */
    public String text(Party organizer, Party guest, String page, Instant now) {
        return text(List.of(this), organizer, guest, page, now);
    }

    /** The same for the days of one invitation: all requested, or all cancelled. */
    public static String text(List<Appointment> days, Party organizer, Party guest, String page, Instant now) {
        var calendar = IcalText.begin(days.get(0).method());
        days.forEach(day -> calendar.add(day.invitation(organizer, guest, page, now)));
        return IcalText.of(calendar);
    }

    private VEvent invitation(Party organizer, Party guest, String page, Instant now) {
        Property invited = named(new Attendee(mailto(guest)), guest);
        return event(page, now)
                .<VEvent>add(from(organizer))
                .add(invited.<Property>add(PartStat.NEEDS_ACTION).add(Rsvp.FALSE));
    }

    /** The event, without who invites and who is invited. */
    VEvent event(String page, Instant now) {
        var told = span.told();
        var event = new VEvent(told.get(0), told.get(1), summary);
        event.replace(new DtStamp(now));
        event.add(new Uid(uid));
        event.add(new Sequence(sequence));
        event.add(new Status(cancelled ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        if (location != null) {
            event.add(new Location(location));
        }
        if (description != null) {
            event.add(new Description(description));
        }
        if (page != null) {
            event.add(new Url(URI.create(page)));
        }
        return event;
    }

    static Property from(Party organizer) {
        return named(new Organizer(mailto(organizer)), organizer);
    }

    private static Property named(Property property, Party party) {
        return property.add(new Cn(party.name()));
    }

    private static URI mailto(Party party) {
        try {
            return new URI("mailto", party.email(), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
