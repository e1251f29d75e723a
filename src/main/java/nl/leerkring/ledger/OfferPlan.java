package nl.leerkring.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.register.RegisterRules;
import nl.leerkring.register.Rulebook;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Typed;

/**
 * What somebody types of an accreditation.
 *
 * @param subject as in the list of what can be accredited, or {@code group:} with a number
 * @param course ID-nummer
 * @param points as typed; a comma is a decimal point
 * @param from first day or null @param until last day or null
 */
public record OfferPlan(
        String subject,
        String register,
        String category,
        String course,
        String points,
        LocalDate from,
        LocalDate until,
        boolean test) {
    private static final int COURSE = 100;
    private static final String POINTS = "\\d{1,4}([.,]\\d{1,2})?";

    /** Everything that is wrong, in the order of the form. @param known whether there is such a subject @param others of this subject and register */
    List<DomainException> problems(boolean known, Rulebook book, List<Offer> others, LocalDate today) {
        var day = from == null || from.equals(RegistrationPlan.NO_DATE) ? today : from;
        var rules = book.on(register == null ? "" : register, day);
        return Stream.of(
                        Typed.problem(() -> Typed.check(subject, any -> known, subjectField(), "offer.error.subject")),
                        Typed.problem(() ->
                                Typed.check(register, any -> rules.isPresent(), "category", "offer.error.register")),
                        rules.stream().flatMap(of -> Typed.problem(() -> checkCategory(of))),
                        Typed.problem(() -> Typed.line("course", course, "offer.error.course", COURSE)),
                        Typed.problem(() -> checkPoints()),
                        Typed.problem(() -> checkDay(from, "from")),
                        Typed.problem(this::checkUntil),
                        Typed.problem(() -> checkOthers(others)))
                .flatMap(problem -> problem)
                .toList();
    }

    /** A group is typed in a field of its own. */
    private String subjectField() {
        return subject != null && subject.startsWith(Subjects.GROUP) ? "group" : "subject";
    }

    private void checkCategory(RegisterRules rules) {
        Typed.check(category, any -> rules.category(any).isPresent(), "category", "offer.error.category", rules.name());
    }

    private void checkPoints() {
        Typed.check(points, typed -> typed.strip().matches(POINTS), "points", "offer.error.points");
        Typed.check(amount(), typed -> typed.signum() > 0, "points", "offer.error.points");
    }

    private static void checkDay(LocalDate day, String field) {
        if (RegistrationPlan.NO_DATE.equals(day)) {
            throw DomainException.invalid(field, "offer.error.date");
        }
    }

    private void checkUntil() {
        checkDay(until, "until");
        if (until != null && from != null && until.isBefore(from)) {
            throw DomainException.invalid("until", "offer.error.until");
        }
    }

    /** On one day one accreditation of the same thing in the same register. */
    private void checkOthers(List<Offer> others) {
        var clash = others.stream()
                .anyMatch(other -> (until == null || !other.early(until)) && (from == null || !other.late(from)));
        if (clash) {
            throw DomainException.invalid("from", "offer.error.overlap");
        }
    }

    private BigDecimal amount() {
        return new BigDecimal(points.strip().replace(',', '.'));
    }

    /** The accreditation; without problems. */
    Offer offer() {
        return new Offer(
                0, subject, register, category, Typed.line("course", course, COURSE), amount(), from, until, test);
    }
}
