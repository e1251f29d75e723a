package nl.leerkring.content;

import java.time.LocalDate;
import java.util.List;

/**
 * When a part opens: everything that is said must hold.
 *
 * @param after ids of the parts that must be done before
 * @param from the first day; null for any
 * @param daysAfter so many days after enrolment; 0 for at once
 * @param roles names of roles in small letters of which one is needed; empty for everyone
 * @param organisations names of organisations (in addresses) of which one must be one's own; empty for everyone
 */
public record Opens(List<String> after, LocalDate from, int daysAfter, List<String> roles, List<String> organisations) {
    /** At once, for everyone. */
    public static final Opens AT_ONCE = after(List.of());

    /** When these parts are done. */
    public static Opens after(List<String> parts) {
        return new Opens(parts, null, 0, List.of(), List.of());
    }
}
