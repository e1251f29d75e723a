package nl.leerkring.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Calendars as text: what all of them begin with, with the rules of the clock in the Netherlands, and lines of at most 75 bytes. */
final class IcalText {
    private static final int LONGEST_LINE = 75;

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

    private IcalText() {}

    /** A calendar in which only events are missing. */
    static Calendar begin(String method) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Leerkring//Leerkring//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new Method(method));
        calendar.add(zone());
        return calendar;
    }

    static String of(Calendar calendar) {
        try (var writer = new StringWriter()) {
            new CalendarOutputter(false).output(calendar, writer);
            // folded by letters; what counts are bytes, and a letter of four bytes must not be cut in two
            return writer.toString()
                    .replace("\r\n ", "")
                    .lines()
                    .map(IcalText::folded)
                    .collect(Collectors.joining("\r\n", "", "\r\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folded(String line) {
        var text = new StringBuilder();
        var bytes = 0;
        for (var letter : line.codePoints().mapToObj(Character::toString).toList()) {
            var size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(letter);
            bytes += size;
        }
        return text.toString();
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
