package nl.leerkring.membership;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/**
 * Getting an account. The page gives the same answer whether the address has an account or not; its owner learns it by mail.
 * A sign-up that was never confirmed is replaced by a later one, and its mailed address stops working.
 */
@UseCase
public class Registration {
    private static final Set<TokenPurpose> CONFIRM = Set.of(TokenPurpose.CONFIRM);

    @Inject
    Accounts accounts;

    @Inject
    Tokens tokens;

    @Inject
    PasswordHash passwords;

    @Inject
    Throttle throttle;

    @Inject
    Confirmations confirmations;

    @Inject
    Clock clock;

    @Inject
    Event<AlreadyRegistered> alreadyRegistered;

    /** Makes an account that waits for its address to be confirmed, or mails the owner of the existing one. */
    @Permit(everyone = true)
    public void signUp(SignUp wanted) {
        wanted.problems().stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
        var email = EmailAddress.tidy(wanted.email());
        var hash = passwords.hash(wanted.password());
        if (!throttle.mayMail(email)) {
            return;
        }
        var known = accounts.withEmail(email);
        if (known.filter(account -> !account.awaitsSignUp()).isPresent()) {
            var account = known.get();
            alreadyRegistered.fire(
                    new AlreadyRegistered(account.member(), email, account.displayName(), account.language()));
            return;
        }
        var name = Names.tidy(wanted.name());
        var account = known.orElseGet(() -> accounts.add(new Account(email, name, wanted.language(), clock.now())));
        account.introduce(name);
        account.keep(hash);
        account.accept(Terms.VERSION, clock.now());
        confirmations.ask(account);
    }

    /** Whether the mailed address still works. Looking does not use it: mail scanners look too. */
    @Permit(everyone = true, audited = false)
    public boolean canConfirm(String token) {
        return tokens.usable(token, CONFIRM);
    }

    /** Confirms the address. @throws DomainException when the token is unknown, used or too old */
    @Permit(everyone = true)
    public void confirm(String token) {
        accounts.require(tokens.use(token, CONFIRM).member()).confirm(clock.now());
    }
}
