package nl.leerkring.membership;

import nl.leerkring.shared.DomainException;

/** Checks of short texts that people type, with the message beside the field. */
final class Fields {
    private Fields() {}

    /** A name that must be there. Markup is refused, so that a name is never mistaken for something else in a mail. */
    static String name(String field, String value, int max) {
        var tidy = Names.tidy(value);
        if (tidy.isEmpty()) {
            throw DomainException.invalid(field, "membership.error.name");
        }
        return fitting(field, tidy, max);
    }

    /** A text that may be left out: null then. */
    static String optional(String field, String value, int max) {
        var tidy = Names.tidy(value);
        return tidy.isEmpty() ? null : fitting(field, tidy, max);
    }

    private static String fitting(String field, String tidy, int max) {
        if (tidy.length() > max) {
            throw DomainException.invalid(field, "membership.error.tooLong", max);
        }
        if (tidy.matches(".*[<>\\p{Cntrl}].*")) {
            throw DomainException.invalid(field, "membership.error.characters");
        }
        return tidy;
    }
}
