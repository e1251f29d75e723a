package nl.leerkring.membership;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import nl.leerkring.membership.AccountToken.Purpose;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Getting an account. Whether an address has one already is told by mail only, never on the page. */
@UseCase
public class Registration {
    /** Version of the terms that people accept: the date on them. */
    static final String TERMS = "2026-11-22";

    private static final String EMAIL_FORM = "[^\\s@]+@[^\\s@]+\\.[^\\s@]+";

    @Inject
    Accounts accounts;

    @Inject
    Tokens tokens;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    @Inject
    Event<Object> events;

    /** Makes an account that works once its address is confirmed. @throws DomainException with the field that is wrong */
    @Permit(everyone = true)
    public void signUp(SignUp form) {
        check(form);
        var email = form.email().strip();
        var hash = passwords.hash(form.password());
        var existing = accounts.byEmail(email);
        if (existing.isPresent() && existing.get().isConfirmed()) {
            var account = existing.get();
            events.fire(
                    new AlreadyRegistered(account.id(), account.email(), account.displayName(), account.language()));
            return;
        }
        var account = existing.orElseGet(() -> {
            var made = new Account(email, form.fullName().strip(), form.language(), TERMS, clock.now());
            accounts.add(made);
            return made;
        });
        account.choosePassword(hash);
        var token = tokens.issue(account.id(), Purpose.CONFIRM, null);
        events.fire(new ConfirmationAsked(account.id(), email, account.displayName(), account.language(), token));
    }

    private static void check(SignUp form) {
        if (form.fullName() == null || form.fullName().isBlank()) {
            throw DomainException.invalid("fullName", "signUp.name.missing");
        }
        if (form.fullName().length() > 100) {
            throw DomainException.invalid("fullName", "signUp.name.long");
        }
        if (!isEmail(form.email())) {
            throw DomainException.invalid("email", "signUp.email.wrong");
        }
        PasswordPolicy.objection(form.password(), form.email(), form.fullName()).ifPresent(key -> {
            throw DomainException.invalid("password", key);
        });
        if (!form.termsAccepted()) {
            throw DomainException.invalid("terms", "signUp.terms.missing");
        }
    }

    static boolean isEmail(String email) {
        return email != null && email.length() <= 200 && email.strip().matches(EMAIL_FORM);
    }

    /** Confirms the address of the mailed link. @throws DomainException when the link is used or too old */
    @Permit(everyone = true)
    public void confirm(String token) {
        var taken = tokens.take(token, Purpose.CONFIRM).orElseThrow(() -> DomainException.refused("link.stale"));
        accounts.find(taken.account()).orElseThrow(DomainException::notFound).confirm(clock.now());
    }
}
