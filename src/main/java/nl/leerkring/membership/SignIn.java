package nl.leerkring.membership;

import jakarta.inject.Inject;
import java.time.Duration;
import nl.leerkring.membership.AccountToken.Purpose;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Coming in. The answer and the time it takes are the same whether an account exists or not. */
@UseCase
public class SignIn {
    @Inject
    Accounts accounts;

    @Inject
    Tokens tokens;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    /**
     * Signs in with a password.
     *
     * @param address of the network, for slowing down guesses
     * @throws DomainException {@code signIn.wait} with the minutes, or {@code signIn.wrong}
     */
    @Permit(everyone = true)
    public SignedIn withPassword(String email, String password, String address) {
        var name = email == null ? "" : email.strip();
        var wait = throttle.waiting(name, address);
        if (!wait.isZero()) {
            throw DomainException.refused("signIn.wait", minutes(wait));
        }
        var account = accounts.byEmail(name);
        var right = passwords.verify(
                password == null ? "" : password,
                account.map(Account::passwordHash).orElse(null));
        if (!right || !account.get().isConfirmed()) {
            throttle.failed(name, address);
            throw DomainException.refused("signIn.wrong");
        }
        throttle.succeeded(name);
        return account.get().signedIn();
    }

    private static long minutes(Duration wait) {
        return Math.max(1, (wait.toSeconds() + 59) / 60);
    }

    /** A token for this device, to come in without a password for 30 days. */
    @Permit(everyone = true, audited = false)
    public String remember(SignedIn who) {
        return tokens.issue(who.member(), Purpose.REMEMBER, null);
    }

    /** Forgets this device. */
    @Permit(everyone = true)
    public void forgetDevice(String token) {
        tokens.take(token, Purpose.REMEMBER);
    }
}
