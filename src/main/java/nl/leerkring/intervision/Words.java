package nl.leerkring.intervision;

import nl.leerkring.shared.DomainException;

/** Checks of what people type about a group, with the message beside the field. */
final class Words {
    private Words() {}

    /** One line that must be there. @return without needless spaces */
    static String line(String field, String text, String missing, int max) {
        var tidy = text == null ? "" : text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return fitting(field, tidy, missing, max);
    }

    /** A text of several lines that must be there. */
    static String lines(String field, String text, String missing, int max) {
        var tidy = text == null ? "" : text.strip().replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
        return fitting(field, tidy, missing, max);
    }

    /** A line that also stands in mails to strangers: without anything a mail program makes a link of. */
    static String name(String field, String text, String missing, int max) {
        var tidy = line(field, text, missing, max);
        if (tidy.matches("(?i).*(://|@|[a-z0-9]\\.[a-z]{2,}).*")) {
            throw DomainException.invalid(field, "intervision.error.link");
        }
        return tidy;
    }

    private static String fitting(String field, String tidy, String missing, int max) {
        if (tidy.isEmpty()) {
            throw DomainException.invalid(field, missing);
        }
        if (tidy.length() > max) {
            throw DomainException.invalid(field, "intervision.error.tooLong", max);
        }
        if (tidy.matches("(?s).*[<>].*")) {
            throw DomainException.invalid(field, "intervision.error.characters");
        }
        return tidy;
    }
}
