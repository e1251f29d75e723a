package nl.leerkring.ledger;

import java.time.LocalDate;

/**
 * A period in which somebody is registered.
 *
 * @param id of the registration
 * @param from first day @param until last day
 */
public record Holding(long id, String register, LocalDate from, LocalDate until) {
    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    boolean overlaps(LocalDate otherFrom, LocalDate otherUntil) {
        return !otherUntil.isBefore(from) && !otherFrom.isAfter(until);
    }
}
