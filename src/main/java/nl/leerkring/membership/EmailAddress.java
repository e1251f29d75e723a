package nl.leerkring.membership;

import java.util.Locale;
import nl.leerkring.shared.DomainException;

/** An e-mail address as we keep it: in lower case, so that one address has one account. */
public final class EmailAddress {
    private static final int MAX = 254;

    private EmailAddress() {}

    /** In the form in which it is kept. */
    public static String tidy(String email) {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }

    /** The tidy address. @param field name of the field, for the message @throws DomainException when it cannot be an address */
    public static String require(String field, String email) {
        var tidy = tidy(email);
        if (!tidy.matches(
                "[^@\\s\\p{Cntrl}<>\"(),;:\\\\\\[\\]]+@[^@\\s\\p{Cntrl}<>\"(),;:\\\\\\[\\]]+\\.[^@\\s.\\p{Cntrl}<>]+")) {
            throw DomainException.invalid(field, "membership.error.email");
        }
        if (tidy.length() > MAX) {
            throw DomainException.invalid(field, "membership.error.tooLong", MAX);
        }
        return tidy;
    }
}
