package nl.leerkring.meeting;

import java.util.stream.Stream;
import nl.leerkring.shared.DomainException;

/** Checks of what people type about a meeting, with the message beside the field. */
final class Words {
    private Words() {}

    /** One line that must be there. @return without needless spaces */
    static String line(String field, String text, String missing, int max) {
        return required(field, optional(field, text, max), missing);
    }

    /** One line that may be left out. @return null when it is */
    static String optional(String field, String text, int max) {
        return fitting(
                field,
                text == null ? "" : text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip(),
                max);
    }

    /** A text of several lines that must be there. */
    static String lines(String field, String text, String missing, int max) {
        return required(field, optionalLines(field, text, max), missing);
    }

    /** A text of several lines that may be left out. @return null when it is */
    static String optionalLines(String field, String text, int max) {
        var tidy = text == null ? "" : text.strip().replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
        return fitting(field, tidy, max);
    }

    /** What a check says is wrong, if anything. */
    static Stream<DomainException> problem(Runnable check) {
        try {
            check.run();
            return Stream.empty();
        } catch (DomainException problem) {
            return Stream.of(problem);
        }
    }

    private static String required(String field, String tidy, String missing) {
        if (tidy == null) {
            throw DomainException.invalid(field, missing);
        }
        return tidy;
    }

    private static String fitting(String field, String tidy, int max) {
        if (tidy.length() > max) {
            throw DomainException.invalid(field, "meeting.error.tooLong", max);
        }
        if (tidy.matches("(?s).*[<>].*")) {
            throw DomainException.invalid(field, "meeting.error.characters");
        }
        return tidy.isEmpty() ? null : tidy;
    }
}
