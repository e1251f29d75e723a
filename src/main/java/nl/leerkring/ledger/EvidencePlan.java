package nl.leerkring.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.register.RegisterRules;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Typed;

/**
 * What somebody types of something that was done elsewhere.
 *
 * @param hours net, as typed @param day null when nothing was typed @param review whether an editor is asked to look at it
 */
public record EvidencePlan(String title, RegisterRules.Own type, String hours, LocalDate day, boolean review) {
    static final int TITLE = 200;
    private static final int MOST_YEARS = 10;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(500);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /** Everything that is wrong, in the order of the form. */
    List<DomainException> problems(EvidenceFile file, LocalDate today) {
        return Stream.of(
                        Typed.problem(() -> Typed.line("title", title, "own.error.title", TITLE)),
                        Typed.problem(() -> Typed.check(type, any -> true, "type", "own.error.kind")),
                        Typed.problem(() -> Typed.check(hours, EvidencePlan::right, "hours", "own.error.hours")),
                        Typed.problem(() -> Typed.check(
                                day,
                                one -> !one.isAfter(today) && one.isAfter(today.minusYears(MOST_YEARS)),
                                "day",
                                "own.error.day")),
                        Typed.problem(() -> file.problem().ifPresent(key -> {
                            throw DomainException.invalid("file", key);
                        })))
                .flatMap(problem -> problem)
                .toList();
    }

    private static boolean right(String typed) {
        if (!typed.strip().matches("\\d{1,3}([.,]\\d{1,2})?")) {
            return false;
        }
        var hours = new BigDecimal(typed.strip().replace(',', '.'));
        return hours.signum() > 0 && hours.compareTo(MOST_HOURS) <= 0;
    }

    /** The hours in minutes; without problems. */
    int minutes() {
        return new BigDecimal(hours.strip().replace(',', '.'))
                .multiply(MINUTES)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }
}
