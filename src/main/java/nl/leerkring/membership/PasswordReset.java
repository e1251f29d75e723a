package nl.leerkring.membership;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import nl.leerkring.membership.AccountToken.Purpose;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** A new password when the old one is forgotten. */
@UseCase
public class PasswordReset {
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

    /** Mails a link when the address has an account; says nothing when it has not. */
    @Permit(everyone = true)
    public void ask(String email) {
        if (!Registration.isEmail(email)) {
            throw DomainException.invalid("email", "signUp.email.wrong");
        }
        accounts.byEmail(email.strip()).ifPresent(this::mailLink);
    }

    void mailLink(Account account) {
        var token = tokens.issue(account.id(), Purpose.RESET, null);
        events.fire(new PasswordResetAsked(
                account.id(), account.email(), account.displayName(), account.language(), token));
    }

    /** Sets the password with the mailed link, and signs out everywhere else. The link proves the address too. */
    @Permit(everyone = true)
    public void reset(String token, String password) {
        var found = tokens.look(token, Purpose.RESET).orElseThrow(() -> DomainException.refused("link.stale"));
        var account = accounts.find(found.account()).orElseThrow(DomainException::notFound);
        PasswordPolicy.objection(password, account.email(), account.displayName())
                .ifPresent(key -> {
                    throw DomainException.invalid("password", key);
                });
        tokens.take(token, Purpose.RESET);
        tokens.forget(account.id(), Purpose.REMEMBER);
        account.choosePassword(passwords.hash(password));
        account.confirm(clock.now());
        account.signOutEverywhere();
        events.fire(new PasswordChanged(account.id(), account.email(), account.displayName(), account.language()));
    }
}
