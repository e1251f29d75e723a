package nl.leerkring.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.util.CompatibilityHints;
import net.fortuna.ical4j.validate.ITIPValidator;
import net.fortuna.ical4j.validate.ValidationEntry;
import net.fortuna.ical4j.validate.ValidationException;

/** Calendars as a strict validator sees them, with nothing forgiven. */
final class Strict {
    private static final int LONGEST_LINE = 75;

    private Strict() {}

    static Calendar read(String text) {
        for (var hint : List.of(
                CompatibilityHints.KEY_RELAXED_PARSING,
                CompatibilityHints.KEY_RELAXED_VALIDATION,
                CompatibilityHints.KEY_RELAXED_UNFOLDING,
                CompatibilityHints.KEY_OUTLOOK_COMPATIBILITY)) {
            CompatibilityHints.setHintEnabled(hint, false);
        }
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new AssertionError(e);
        }
    }

    /** Everything that is wrong with it: as a calendar, by the rules of its method, and in its lines. */
    static List<String> problems(String text) {
        var problems = new ArrayList<String>();
        try {
            var calendar = read(text);
            var method = calendar.<Method>getProperty("METHOD").orElseThrow();
            Stream.of(calendar.validate(true), new ITIPValidator().validate(calendar))
                    .flatMap(result -> result.getEntries().stream())
                    .map(ValidationEntry::toString)
                    .forEach(problems::add);
            for (VEvent event : calendar.<VEvent>getComponents("VEVENT")) {
                event.validate(method).getEntries().forEach(entry -> problems.add(entry.toString()));
            }
        } catch (ValidationException e) {
            problems.add(e.toString());
        }
        if (!text.endsWith("\r\n") || text.replace("\r\n", "").matches("(?s).*[\\r\\n].*")) {
            problems.add("a line does not end with CRLF");
        }
        text.lines()
                .filter(line -> line.getBytes(StandardCharsets.UTF_8).length > LONGEST_LINE)
                .forEach(line -> problems.add("too long: " + line));
        return problems;
    }
}
