package nl.leerkring.membership;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/**
 * Getting an account. The page gives the same answer whether the address has an account or not; its owner learns it by mail.
 * An account needs two proofs: the mailed link (whose mailbox it is) and the password typed at sign-up (whose wish it is). So
 * a stranger who signs up with somebody's address never has their password made valid by its owner.
 */
@UseCase
public class Registration {
    @Inject
    Accounts accounts;

    @Inject
    PendingSignUps signUps;

    @Inject
    PasswordHash passwords;

    @Inject
    Throttle throttle;

    @Inject
    Clock clock;

    @Inject
    Event<Object> events;

    /** Keeps the wish and mails its link, or mails the owner of the existing account. */
    @Permit(everyone = true)
    public void signUp(SignUp wanted) {
        signUp(wanted, null);
    }

    /** The same for who wanted to be somewhere. @param from address within the application to come back to, or null */
    @Permit(everyone = true)
    public void signUp(SignUp wanted, String from) {
        wanted.problems().stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
        var email = EmailAddress.tidy(wanted.email());
        var hash = passwords.hash(wanted.password());
        if (!throttle.mayMail(email)) {
            return;
        }
        var known = accounts.withEmail(email);
        if (known.isPresent()) {
            var account = known.get();
            events.fire(new AlreadyRegistered(account.member(), email, account.displayName(), account.language()));
            return;
        }
        var wish = new PendingSignUp(wanted, hash, clock.now());
        mail(wish, from);
        signUps.add(wish, clock.now());
    }

    /** Whether the mailed link still works. Looking does not use it: mail scanners look too. */
    @Permit(everyone = true, audited = false)
    public boolean canConfirm(String token) {
        return signUps.withLink(token).filter(wish -> wish.open(clock.now())).isPresent();
    }

    /** Whether the mailed link is only too old, so that another can be asked for. */
    @Permit(everyone = true, audited = false)
    public boolean canRenew(String token) {
        return signUps.withLink(token).isPresent();
    }

    /** Mails another link in the place of one that is too old. @param from as the old one had it */
    @Permit(everyone = true)
    public void renew(String token, String from) {
        var wish = signUps.lockedWithLink(token).orElseThrow(Registration::gone);
        if (throttle.mayMail(wish.email())) {
            mail(wish, from);
        }
    }

    /**
     * Makes the account. Of several sign-ups for one address the typed password tells which one is meant, so that it does not matter
     * which of the mails somebody opens.
     *
     * @throws DomainException when the link is unknown, used or too old, or the password belongs to none of them
     */
    @Permit(everyone = true)
    public MemberId confirm(String token, String password) {
        var now = clock.now();
        var mailed =
                signUps.lockedWithLink(token).filter(wish -> wish.open(now)).orElseThrow(Registration::gone);
        var email = mailed.email();
        var wait = throttle.confirmation(email);
        if (!wait.isZero()) {
            throw DomainException.invalid("password", "membership.error.wait", ThrottlePolicy.minutes(wait));
        }
        var meant = meant(mailed, password)
                .orElseThrow(() -> DomainException.invalid("password", "membership.error.signUpPassword"));
        throttle.confirmed(email);
        var account = accounts.add(meant.account(now));
        signUps.forget(email);
        return account.member();
    }

    private Optional<PendingSignUp> meant(PendingSignUp mailed, String password) {
        return Stream.concat(Stream.of(mailed), signUps.beside(mailed).stream())
                .filter(wish -> passwords.matches(password, wish.passwordHash()))
                .findFirst();
    }

    private void mail(PendingSignUp wish, String from) {
        var secret = wish.link(clock.now());
        events.fire(new ConfirmationAsked(wish.email(), wish.displayName(), wish.language(), secret, from));
    }

    private static DomainException gone() {
        return DomainException.refused("membership.error.token");
    }
}
