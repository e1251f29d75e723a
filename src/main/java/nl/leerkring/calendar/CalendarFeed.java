package nl.leerkring.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import nl.leerkring.membership.Secret;
import nl.leerkring.shared.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes calendars to which people subscribe (RFC 5545, {@code METHOD:PUBLISH} of RFC 5546, names and refreshing of RFC 7986): of one
 * person, or of a series that everybody may see.
 */
@ApplicationScoped
public class CalendarFeed {
    /** How often a calendar looks whether something changed. */
    static final Duration REFRESH = Duration.ofHours(1);

    private static final int TAG = 32;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "leerkring.site.url")
    String site;

    @Inject
    @ConfigProperty(name = "leerkring.mail.from")
    String from;

    /** The calendar as it is sent. @param name what it is called in the program of who subscribes */
    public String text(String name, List<CalendarEntry> entries) {
        return text(name, entries, clock.now());
    }

    /** The same as long as the same stands in it, whenever it is written: for the ETag. */
    public String tag(String name, List<CalendarEntry> entries) {
        return Secret.hash(text(name, entries, Instant.EPOCH)).substring(0, TAG);
    }

    private String text(String name, List<CalendarEntry> entries, Instant now) {
        var calendar = IcalText.begin(Method.VALUE_PUBLISH);
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", Clock.ZONE.getId()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        entries.forEach(entry -> calendar.add(event(entry, now)));
        return IcalText.of(calendar);
    }

    private VEvent event(CalendarEntry entry, Instant now) {
        var page = entry.address() == null ? null : address(entry.address());
        var sender = from.replaceFirst("^.*<([^>]+)>.*$", "$1").strip();
        return entry.appointment().event(page, now).add(Appointment.from(new Appointment.Party("Leerkring", sender)));
    }

    /** How people reach an address within the application. */
    public String address(String place) {
        return site.replaceFirst("/+$", "") + place;
    }
}
