package nl.leerkring.ledger.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.ledger.RegistrationPlan;
import nl.leerkring.shared.DomainException;
import org.omnifaces.util.Faces;

/** What stands in the fields of a request. */
final class Typing {
    private Typing() {}

    static String field(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }

    /** Every value of a field that can stand there more than once. */
    static Set<String> all(String name) {
        var values = Faces.getRequestParameterValues(name);
        return values == null ? Set.of() : Set.copyOf(Arrays.asList(values));
    }

    /** The constant with this name, or null. */
    static <E extends Enum<E>> E one(Class<E> type, String name) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(field(name))) {
                return constant;
            }
        }
        return null;
    }

    /** Null when nothing stands there, {@link RegistrationPlan#NO_DATE} when it is no date. */
    static LocalDate date(String name) {
        return dateIn(field(name));
    }

    /** The same of what was typed itself. */
    static LocalDate dateIn(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            var date = LocalDate.parse(typed.strip());
            return date.getYear() > 1900 && date.getYear() < 2200 ? date : RegistrationPlan.NO_DATE;
        } catch (DateTimeException none) {
            return RegistrationPlan.NO_DATE;
        }
    }

    /** @throws DomainException 404 when it cannot be an id */
    static long id(String name) {
        if (!field(name).matches("\\d{1,18}")) {
            throw DomainException.notFound();
        }
        return Long.parseLong(field(name));
    }
}
