package nl.leerkring.shared;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Checks of what people type, with the message beside the field. What comes back is tidy: without needless spaces and control characters. */
public final class Typed {
    private Typed() {}

    /** One line that must be there. @param missing key of the message when it is not */
    public static String line(String field, String text, String missing, int max) {
        return required(field, line(field, text, max), missing);
    }

    /** One line that may be left out. @return null when it is */
    public static String line(String field, String text, int max) {
        return fitting(
                field,
                text == null ? "" : text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip(),
                max);
    }

    /** A text of several lines that must be there. */
    public static String lines(String field, String text, String missing, int max) {
        return required(field, lines(field, text, max), missing);
    }

    /** A text of several lines that may be left out. @return null when it is */
    public static String lines(String field, String text, int max) {
        var tidy = text == null ? "" : text.strip().replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
        return fitting(field, tidy, max);
    }

    /** A line that also stands in mails to strangers: without anything a mail program makes a link of. */
    public static String name(String field, String text, String missing, int max) {
        var tidy = line(field, text, missing, max);
        if (tidy.matches("(?i).*(://|@|[a-z0-9]\\.[a-z]{2,}).*")) {
            throw DomainException.invalid(field, "error.link");
        }
        return tidy;
    }

    /** An address of a page elsewhere that may be left out. @return null when it is */
    public static String link(String field, String text, int max) {
        var tidy = line(field, text, max);
        if (tidy != null && !tidy.matches("https?://[^\\s\"'<>/]+\\.[^\\s\"'<>]+")) {
            throw DomainException.invalid(field, "error.address");
        }
        return tidy;
    }

    /** @throws DomainException beside the field when it is not true */
    public static <T> T check(T value, Predicate<T> right, String field, String key, Object... arguments) {
        if (value == null || !right.test(value)) {
            throw DomainException.invalid(field, key, arguments);
        }
        return value;
    }

    /** What these checks say is wrong, in their order. */
    public static List<DomainException> problems(Runnable... checks) {
        return Stream.of(checks).flatMap(Typed::problem).toList();
    }

    /** What a check says is wrong, if anything. */
    public static Stream<DomainException> problem(Runnable check) {
        try {
            check.run();
            return Stream.empty();
        } catch (DomainException problem) {
            return Stream.of(problem);
        }
    }

    /** @throws DomainException the first problem, if there is any */
    public static void refuse(List<DomainException> problems) {
        problems.stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
    }

    private static String required(String field, String tidy, String missing) {
        if (tidy == null) {
            throw DomainException.invalid(field, missing);
        }
        return tidy;
    }

    private static String fitting(String field, String tidy, int max) {
        if (tidy.length() > max) {
            throw DomainException.invalid(field, "error.tooLong", max);
        }
        if (tidy.matches("(?s).*[<>].*")) {
            throw DomainException.invalid(field, "error.characters");
        }
        return tidy.isEmpty() ? null : tidy;
    }
}
