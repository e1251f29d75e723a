package nl.leerkring.meeting;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyContainer;
import nl.leerkring.shared.Clock;

/** An appointment as a calendar reads it. @param date when it starts, by the clock @param attendee who is invited */
record Invite(String method, String uid, int sequence, String status, String date, String attendee) {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    static Invite of(MeetingScene.Letter letter) throws IOException, ParserException {
        var calendar = new CalendarBuilder().build(new StringReader(letter.calendar()));
        var event = calendar.getComponents(Component.VEVENT).get(0);
        return new Invite(
                value(calendar, Property.METHOD),
                value(event, Property.UID),
                Integer.parseInt(value(event, Property.SEQUENCE)),
                value(event, Property.STATUS),
                value(event, Property.DTSTART),
                value(event, Property.ATTENDEE));
    }

    /** How a calendar writes the usual time on this day: by the clock, but in UTC when the clock changes that day. */
    static String start(LocalDate date) {
        var night = date.atStartOfDay(Clock.ZONE);
        var noon = date.atTime(MeetingScene.START).atZone(Clock.ZONE);
        return night.getOffset().equals(noon.getOffset())
                ? LOCAL.format(noon)
                : LOCAL.format(noon.withZoneSameInstant(ZoneOffset.UTC)) + "Z";
    }

    private static String value(PropertyContainer container, String name) {
        return container.getProperty(name).map(Property::getValue).orElseThrow();
    }
}
