package nl.leerkring.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What a fact brings in a register: the content of an entry.
 *
 * @param registration to which it counts, or null when there is none
 * @param category id of the kind, or "" when that is not known
 * @param points with two decimals; 0 when it does not count
 * @param course ID-nummer, may be empty
 * @param rules first day of the version of the rules that said so, or null when there were none
 */
public record Outcome(
        String source,
        String register,
        Long registration,
        String category,
        BigDecimal points,
        Why why,
        String course,
        LocalDate rules) {
    /** Decimals of points. */
    static final int SCALE = 2;

    /** One entry per fact and register: nothing counts twice. */
    record Place(String source, String register) {}

    public Outcome {
        points = points.setScale(SCALE, RoundingMode.DOWN);
    }

    Place place() {
        return new Place(source, register);
    }

    /** The same without points. */
    Outcome without(Why reason) {
        return new Outcome(source, register, registration, category, BigDecimal.ZERO, reason, course, rules);
    }

    /** The same with what fits. */
    Outcome only(BigDecimal left) {
        return new Outcome(source, register, registration, category, left, Why.PARTLY, course, rules);
    }
}
