package nl.leerkring.harvest.library;

import java.util.List;
import nl.leerkring.harvest.photo.PhotoId;
import nl.leerkring.membership.EmailAddress;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Typed;

/**
 * What somebody tells of a practice example.
 *
 * @param done what was done
 * @param audience for whom
 * @param outcome what it brought, also what failed
 * @param organisation where
 * @param contact whom to ask, or null
 * @param photo of the edition it came from, or null
 */
public record ExamplePlan(
        String title,
        String done,
        String audience,
        String outcome,
        String organisation,
        Contact contact,
        PhotoId photo) {
    static final int TITLE = 120;
    static final int TEXT = 1500;
    static final int AUDIENCE = 300;
    static final int ORGANISATION = 120;
    static final int CONTACT = 120;

    /** Whom to ask. @param agreed whether this person agrees that this stands there for everybody */
    public record Contact(String name, String email, boolean agreed) {
        /** Nobody. */
        public static final Contact NONE = new Contact("", "", false);

        boolean isGiven() {
            return given(name) || given(email);
        }
    }

    /** Everything that is wrong, in the order of the form. */
    List<DomainException> problems() {
        return Typed.problems(
                () -> Typed.line("title", title, "library.error.title", TITLE),
                () -> Typed.lines("done", done, "library.error.done", TEXT),
                () -> Typed.line("audience", audience, "library.error.audience", AUDIENCE),
                () -> Typed.lines("outcome", outcome, "library.error.outcome", TEXT),
                () -> Typed.line("organisation", organisation, "library.error.organisation", ORGANISATION),
                this::checkName,
                this::checkEmail,
                this::checkConsent);
    }

    private void checkName() {
        Typed.line("contact", contact.name(), CONTACT);
        if (given(contact.email()) && !given(contact.name())) {
            throw DomainException.invalid("contact", "library.error.contact");
        }
    }

    private void checkEmail() {
        if (given(contact.email())) {
            EmailAddress.require("contactEmail", contact.email());
        }
    }

    private void checkConsent() {
        if (contact.isGiven() && !contact.agreed()) {
            throw DomainException.invalid("contactAgreed", "library.error.agreed");
        }
    }

    /** The same, tidy; without problems. */
    ExamplePlan tidy() {
        return new ExamplePlan(
                Typed.line("title", title, TITLE),
                Typed.lines("done", done, TEXT),
                Typed.line("audience", audience, AUDIENCE),
                Typed.lines("outcome", outcome, TEXT),
                Typed.line("organisation", organisation, ORGANISATION),
                new Contact(
                        Typed.line("contact", contact.name(), CONTACT),
                        given(contact.email()) ? EmailAddress.tidy(contact.email()) : null,
                        contact.agreed()),
                photo);
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
