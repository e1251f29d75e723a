package nl.leerkring.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
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
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
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
    /** The rules since 1996; older ones are of no use to a meeting to come. */
    private static final String ZONE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Leerkring//zone//NL
            BEGIN:VTIMEZONE
            TZID:Europe/Amsterdam
            BEGIN:DAYLIGHT
            TZNAME:CEST
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            DTSTART:19960331T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZNAME:CET
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            END:VCALENDAR
            """.replace("\n", "\r\n");

    /** From when to when. */
    public record Span(Instant startsAt, Instant endsAt) {}

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
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Leerkring//Leerkring//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new Method(days.get(0).method()));
        calendar.add(zone());
        days.forEach(day -> calendar.add(day.event(organizer, guest, page, now)));
        try (var writer = new StringWriter()) {
            new CalendarOutputter().output(calendar, writer);
            return writer.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private VEvent event(Party organizer, Party guest, String page, Instant now) {
        var event = new VEvent(span.startsAt().atZone(Clock.ZONE), span.endsAt().atZone(Clock.ZONE), summary);
        event.replace(new DtStamp(now));
        event.add(new Uid(uid));
        event.add(new Sequence(sequence));
        event.add(new Status(cancelled ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        event.add(named(new Organizer(mailto(organizer)), organizer));
        Property invited = named(new Attendee(mailto(guest)), guest);
        event.add(invited.<Property>add(PartStat.NEEDS_ACTION).add(Rsvp.FALSE));
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

    private static CalendarComponent zone() {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(ZONE))
                    .getComponents()
                    .get(0);
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }
}
