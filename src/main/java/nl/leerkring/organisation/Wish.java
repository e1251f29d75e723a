package nl.leerkring.organisation;

import java.time.LocalDate;
import nl.leerkring.shared.DomainException;

/** A training that an organisation asks for. @param slug of the training @param dueOn the last day @param months how long a completion counts; null for ever */
public record Wish(String slug, LocalDate dueOn, Integer months) {
    static final int YEARS_AHEAD = 5;
    static final int MOST_MONTHS = 120;

    /** @throws DomainException beside the field when the day or the months cannot be */
    void check(LocalDate today) {
        if (dueOn == null || dueOn.isBefore(today) || dueOn.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw DomainException.invalid("dueOn", "organisation.error.dueOn");
        }
        if (months != null && (months < 1 || months > MOST_MONTHS)) {
            throw DomainException.invalid("months", "organisation.error.months");
        }
    }
}
