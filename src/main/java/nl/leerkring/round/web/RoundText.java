package nl.leerkring.round.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.web.Language;
import nl.leerkring.shared.web.Text;

/** Small words on the page of a round: the clock, initials, names in a row. */
@Named
@ApplicationScoped
public class RoundText {
    private static final int COLOURS = 5;

    @Inject
    Text text;

    @Inject
    Language language;

    /** "03:42", and "+01:05" when the step takes longer. @param seconds that are left */
    public String clock(long seconds) {
        var sign = seconds < 0 ? "+" : "";
        return sign + String.format(Locale.ROOT, "%02d:%02d", Math.abs(seconds) / 60, Math.abs(seconds) % 60);
    }

    /** Minutes that are left, rounded up, for who hears the clock. */
    public long minutes(long seconds) {
        return Math.max(0, (seconds + 59) / 60);
    }

    /** "donderdag 26 november, 12:00 uur". */
    public String until(Instant term) {
        return text.of("round.terms.at", day(term, "EEEE d MMMM"), text.time(term));
    }

    /** "do 26 nov 12:00". */
    public String shortly(Instant term) {
        return day(term, "EEE d MMM HH:mm").replace(".", "");
    }

    private String day(Instant term, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.getLocale()).format(term.atZone(Clock.ZONE));
    }

    /** First letters of a name: "NB". */
    public String initials(String name) {
        var words = name.strip().split("\\s+");
        var first = words[0].isEmpty() ? "?" : words[0].substring(0, 1);
        return (words.length > 1 ? first + words[words.length - 1].charAt(0) : first).toUpperCase(Locale.ROOT);
    }

    /** One of the five colours of avatars. @param place in the circle, from 0 */
    public String avatar(int place) {
        return "avatar--" + (place % COLOURS + 1);
    }

    public String list(List<String> names) {
        return String.join(", ", names);
    }
}
