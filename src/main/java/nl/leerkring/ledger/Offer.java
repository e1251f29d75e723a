package nl.leerkring.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An accreditation of something: what it is worth in a register, and when.
 *
 * @param subject of what: {@code training:spil-in-de-wijk}, {@code series:4}, {@code edition:17}, {@code group:9}
 * @param category id or name of a kind of the register
 * @param course ID-nummer, may be empty
 * @param from first day, or null @param until last day, or null
 * @param test whether it counts only with a test, whatever the register asks
 */
public record Offer(
        long id,
        String subject,
        String register,
        String category,
        String course,
        BigDecimal points,
        LocalDate from,
        LocalDate until,
        boolean test) {

    /** Whether the day is before it began. */
    boolean early(LocalDate day) {
        return from != null && day.isBefore(from);
    }

    /** Whether the day is after it ended. */
    boolean late(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    boolean holds(LocalDate day) {
        return !early(day) && !late(day);
    }
}
