package nl.leerkring.membership;

import java.util.Locale;

/**
 * What a member tells about themselves. Job title, city and perspective may be left out (null).
 *
 * @param certificateName initials and surname; empty: derived from the full name
 */
public record ChangeProfile(
        String fullName,
        String displayName,
        String certificateName,
        String jobTitle,
        String city,
        Perspective perspective,
        Locale language) {
    private static final int NAME = 120;
    private static final int DISPLAY = 60;
    private static final int CITY = 80;

    /** The same without needless spaces and with what can be derived. @throws DomainException when something does not fit */
    ChangeProfile checked() {
        var full = Fields.name("fullName", fullName, NAME);
        var display = Names.tidy(displayName);
        var certificate = Names.tidy(certificateName);
        return new ChangeProfile(
                full,
                display.isEmpty() ? Names.first(full, full) : Fields.name("displayName", display, DISPLAY),
                certificate.isEmpty() ? Names.onCertificate(full) : Fields.name("certificateName", certificate, NAME),
                Fields.optional("jobTitle", jobTitle, NAME),
                Fields.optional("city", city, CITY),
                perspective,
                language == null ? Locale.forLanguageTag("nl") : language);
    }
}
