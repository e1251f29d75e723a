package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import nl.leerkring.shared.MemberId;

/** Members for tests, made in the way people become one. */
@ApplicationScoped
public class Fixtures {
    static final String PASSWORD = "de koffie is op";

    @Inject
    Registration registration;

    @Inject
    MailedTokens mails;

    /** A new one. */
    public static String address() {
        return UUID.randomUUID() + "@voorbeeld.test";
    }

    static SignUp form(String email) {
        return new SignUp("Noor de Bakker", email, PASSWORD, true, Locale.forLanguageTag("nl"));
    }

    /** A member who confirmed the address. */
    public MemberId confirmed(String email) {
        registration.signUp(form(email));
        return registration.confirm(mails.last(ConfirmationAsked.class).token(), PASSWORD);
    }
}
