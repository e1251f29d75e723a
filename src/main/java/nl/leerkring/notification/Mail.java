package nl.leerkring.notification;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.leerkring.shared.MemberId;

/**
 * A mail to write: its texts are the keys {@code mail.<template>.subject}, {@code .intro}, {@code .action} and
 * {@code .outro} in the bundles, in the language of the receiver.
 *
 * @param member receiver, or null for somebody without account
 * @param address e-mail address
 * @param actionAddress address within the site of the button, for example {@code /membership/confirm?token=...}; may be null
 * @param arguments for the texts: {0}, {1}, ...; never more personal data than the text needs
 * @param appointment for the calendar of the receiver, or null
 */
public record Mail(
        MemberId member,
        String address,
        Locale language,
        String template,
        String actionAddress,
        List<Object> arguments,
        Appointment appointment) {
    /** What the mail program of the receiver puts into a calendar. @param method {@code REQUEST} or {@code CANCEL}, as in the text */
    public record Appointment(String method, String calendar) {}

    /** A mail without appointment. */
    public Mail(
            MemberId member,
            String address,
            Locale language,
            String template,
            String actionAddress,
            List<Object> arguments) {
        this(member, address, language, template, actionAddress, arguments, null);
    }

    /** Whether who reads it can act as its receiver: an address in it carries a token, or an invitation or a registration. */
    boolean secret() {
        return Stream.concat(
                        Stream.ofNullable(actionAddress), arguments.stream().map(String::valueOf))
                .anyMatch(text ->
                        text.contains("token=") || text.contains("/invitations/") || text.contains("/registrations/"));
    }
}
