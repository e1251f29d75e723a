package nl.leerkring.membership;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** A new password for who forgot it (or never had one), by a mailed address. The page never tells whether there is an account. */
@UseCase
public class PasswordReset {
    private static final Set<TokenPurpose> PURPOSES = Set.of(TokenPurpose.RESET, TokenPurpose.FIRST_PASSWORD);

    @Inject
    Accounts accounts;

    @Inject
    Tokens tokens;

    @Inject
    PasswordHash passwords;

    @Inject
    Throttle throttle;

    @Inject
    Clock clock;

    @Inject
    Event<Object> events;

    /** Mails a way to choose another password when there is an account with this address. */
    @Permit(everyone = true)
    public void ask(String email) {
        var tidy = EmailAddress.require("email", email);
        if (!throttle.mayMail(tidy)) {
            return;
        }
        accounts.withEmail(tidy).ifPresent(account -> {
            var token = tokens.issue(account.member(), TokenPurpose.RESET);
            events.fire(
                    new PasswordResetAsked(account.member(), tidy, account.displayName(), account.language(), token));
        });
    }

    /** Whether the mailed address still works. */
    @Permit(everyone = true, audited = false)
    public boolean canChoose(String token) {
        return tokens.usable(token, PURPOSES);
    }

    /** Sets the password. Who can read the mail has the address, so it is confirmed too; all sessions end. */
    @Permit(everyone = true)
    public void choose(String token, String password) {
        var account = accounts.require(tokens.use(token, PURPOSES).member());
        PasswordPolicy.require("password", password, account.email(), account.fullName(), account.displayName());
        account.keep(passwords.hash(password));
        account.confirm(clock.now());
        account.endSessions();
        tokens.forget(account.member(), TokenPurpose.REMEMBER);
        events.fire(new PasswordChanged(account.member(), account.email(), account.displayName(), account.language()));
    }
}
