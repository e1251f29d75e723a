package nl.leerkring.format;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a value must be written.
 *
 * @param problem what is told of another text, after the text itself
 * @param otherwise the value to go on with then
 */
record Form<T>(Function<String, Optional<T>> read, String problem, T otherwise) {
    /** A whole number of 0 or more. */
    static final Form<Integer> NUMBER =
            new Form<>(matching("\\d{1,6}", Integer::valueOf), "is geen heel getal van 0 of meer.", 0);

    /** A whole number with or without a sign. */
    static final Form<Integer> SIGNED =
            new Form<>(matching("[+-]?\\d{1,4}", Integer::valueOf), "is geen heel getal.", 0);

    /** Points of a register. */
    static final Form<BigDecimal> POINTS = new Form<>(
            matching("\\d{1,4}(\\.\\d{1,2})?", BigDecimal::new),
            "is geen aantal punten. Schrijf bijvoorbeeld 1.5.",
            BigDecimal.ZERO);

    /** A day. */
    static final Form<LocalDate> DATE =
            new Form<>(Form::date, "is geen datum. Schrijf bijvoorbeeld 2026-11-22.", LocalDate.EPOCH);

    private static <T> Function<String, Optional<T>> matching(String pattern, Function<String, T> parse) {
        return text -> text.matches(pattern) ? Optional.of(parse.apply(text)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
