package nl.leerkring.organisation;

import java.time.LocalDate;
import java.util.List;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Typed;

/** A training that an organisation asks for. @param slug of the training @param dueOn the last day @param months how long a completion counts; null for ever */
public record Wish(String slug, LocalDate dueOn, Integer months) {
    static final int YEARS_AHEAD = 5;
    static final int MOST_MONTHS = 120;

    /** What is wrong with the day and the months. */
    List<DomainException> problems(LocalDate today) {
        return Typed.problems(
                () -> Typed.check(
                        dueOn,
                        day -> !day.isBefore(today) && !day.isAfter(today.plusYears(YEARS_AHEAD)),
                        "dueOn",
                        "organisation.error.dueOn"),
                () -> Typed.check(
                        months == null ? 1 : months,
                        count -> count > 0 && count <= MOST_MONTHS,
                        "months",
                        "organisation.error.months"));
    }
}
