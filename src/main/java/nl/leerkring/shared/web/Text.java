package nl.leerkring.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import nl.leerkring.shared.Clock;

/**
 * Texts in the language of the request: {@code #{text.of('learning.lesson', 3)}}; without arguments shorter as
 * {@code #{msg['learning.title']}}. Also dates in words.
 */
@Named
@RequestScoped
public class Text {
    @Inject
    Bundles bundles;

    @Inject
    Language language;

    /** The text of this key with its arguments. */
    public String of(String key, Object... arguments) {
        return bundles.text(language.getLocale(), key, arguments);
    }

    /** Dutch: "24 november 2026". */
    public String date(LocalDate date) {
        return date == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM yyyy", language.getLocale())
                        .format(date);
    }

    /** Date in the Netherlands of an instant, in words. */
    public String day(Instant instant) {
        return instant == null ? "" : date(instant.atZone(Clock.ZONE).toLocalDate());
    }

    /** Time of day in the Netherlands: "14:32". */
    public String time(Instant instant) {
        return instant == null ? "" : DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(Clock.ZONE));
    }

    /** "Dinsdag 24 november 2026, 14:30 uur": a moment in the Netherlands at which people meet. */
    public String moment(Instant instant) {
        var day = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.getLocale())
                .format(instant.atZone(Clock.ZONE));
        return of(
                "time.moment", day.substring(0, 1).toUpperCase(language.getLocale()) + day.substring(1), time(instant));
    }

    /** Day of the month in the Netherlands. */
    public int dayOfMonth(Instant instant) {
        return instant.atZone(Clock.ZONE).getDayOfMonth();
    }

    /** "nov". */
    public String month(Instant instant) {
        return DateTimeFormatter.ofPattern("MMM", language.getLocale())
                .format(instant.atZone(Clock.ZONE))
                .replace(".", "");
    }

    /** View of the texts as a map, for EL. */
    Map<String, String> asMap() {
        return new AbstractMap<>() {
            @Override
            public String get(Object key) {
                return of((String) key);
            }

            @Override
            public boolean containsKey(Object key) {
                return true;
            }

            @Override
            public Set<Entry<String, String>> entrySet() {
                return bundles.all(language.getLocale()).entrySet();
            }
        };
    }
}
