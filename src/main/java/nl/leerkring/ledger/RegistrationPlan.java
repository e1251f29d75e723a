package nl.leerkring.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.register.NumberFormat;
import nl.leerkring.register.RegisterRules;
import nl.leerkring.register.Rulebook;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Typed;

/**
 * What somebody types of a registration.
 *
 * @param begins first day, null when nothing was typed @param ends last day, null to take the length that the register has
 */
public record RegistrationPlan(String register, String number, LocalDate begins, LocalDate ends) {
    /** Something was typed as a date and is none. */
    public static final LocalDate NO_DATE = LocalDate.MIN;

    private static final int MOST_YEARS = 20;

    /** Everything that is wrong, in the order of the form. @param others registrations of the same person, without this one */
    List<DomainException> problems(Rulebook book, List<Holding> others, LocalDate today) {
        var rules = book.on(register == null ? "" : register, begins == null ? today : begins);
        return rules.isEmpty()
                ? List.of(DomainException.invalid("register", "registration.error.register"))
                : Stream.of(
                                Typed.problem(() -> checkNumber(rules.get().number())),
                                Typed.problem(() -> Typed.check(
                                        begins, day -> near(day, today), "begins", "registration.error.begins")),
                                Typed.problem(this::checkEnd),
                                Typed.problem(() -> checkOverlap(rules.get(), others)))
                        .flatMap(problem -> problem)
                        .toList();
    }

    private void checkNumber(NumberFormat format) {
        format.problem(number).ifPresent(problem -> {
            throw problem == NumberFormat.Problem.BSN
                    ? DomainException.invalid("number", "registration.error.bsn")
                    : DomainException.invalid("number", "registration.error.number", format.example());
        });
    }

    private static boolean near(LocalDate day, LocalDate today) {
        return day.isAfter(today.minusYears(MOST_YEARS)) && day.isBefore(today.plusYears(MOST_YEARS));
    }

    private boolean begun() {
        return begins != null && !begins.equals(NO_DATE);
    }

    private void checkEnd() {
        if (ends != null && begun()) {
            Typed.check(
                    ends,
                    day -> day.isAfter(begins) && day.isBefore(begins.plusYears(MOST_YEARS)),
                    "ends",
                    "registration.error.ends");
        } else if (NO_DATE.equals(ends)) {
            throw DomainException.invalid("ends", "registration.error.ends");
        }
    }

    private void checkOverlap(RegisterRules rules, List<Holding> others) {
        if (!begun() || NO_DATE.equals(ends)) {
            return;
        }
        var last = tidy(rules).ends();
        others.stream()
                .filter(other -> other.register().equals(register) && other.overlaps(begins, last))
                .findFirst()
                .ifPresent(other -> {
                    throw DomainException.invalid(
                            "begins",
                            "registration.error.overlap",
                            other.from().toString(),
                            other.until().toString());
                });
    }

    /** The same, tidy; without problems. A period without an end is as long as the register has it. */
    RegistrationPlan tidy(RegisterRules rules) {
        return new RegistrationPlan(
                register,
                NumberFormat.tidy(number),
                begins,
                ends == null ? begins.plusMonths(rules.months()).minusDays(1) : ends);
    }
}
