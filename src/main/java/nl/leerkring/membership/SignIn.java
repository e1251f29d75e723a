package nl.leerkring.membership;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Proving who you are: by password, or by the token of a remembered device. */
@UseCase
public class SignIn {
    /** Pages that a browser opens at the same moment bring the same token: so long a used one still works once more. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private static final Set<TokenPurpose> REMEMBER = Set.of(TokenPurpose.REMEMBER);

    @Inject
    Accounts accounts;

    @Inject
    AccountRoles roles;

    @Inject
    Tokens tokens;

    @Inject
    PasswordHash passwords;

    @Inject
    Throttle throttle;

    @Inject
    Clock clock;

    /** Checks a password. An address without (confirmed) account costs the same work and gets the same answer. @param address of the network */
    @Permit(everyone = true)
    public SignInAnswer withPassword(String email, String password, String address) {
        var tidy = EmailAddress.tidy(email);
        var wait = throttle.attempt(tidy, address);
        if (!wait.isZero()) {
            return SignInAnswer.wait(wait);
        }
        var account = accounts.withEmail(tidy).filter(Account::isConfirmed);
        if (!passwords.matches(password, account.map(Account::passwordHash).orElse(null))) {
            return SignInAnswer.unknown();
        }
        throttle.succeeded(tidy, address);
        return enter(account.orElseThrow(), password);
    }

    private SignInAnswer enter(Account account, String password) {
        if (passwords.outdated(account.passwordHash())) {
            account.keep(passwords.hash(password));
        }
        return SignInAnswer.welcome(signedIn(account));
    }

    /** Remembers a device of this member. @return the secret for its cookie */
    @Permit(everyone = true)
    public String remember(MemberId member) {
        return tokens.add(member, TokenPurpose.REMEMBER, null);
    }

    /** Signs in a remembered device and replaces its secret; empty when it is not (or no longer) remembered. */
    @Permit(everyone = true)
    public Optional<Remembered> withDevice(String secret) {
        var now = clock.now();
        var token = tokens.find(secret, REMEMBER);
        if (token.filter(found -> found.usable(now)).isPresent()) {
            token.get().use(now);
            var member = token.get().member();
            return Optional.of(new Remembered(
                    signedIn(accounts.require(member)), tokens.add(member, TokenPurpose.REMEMBER, null)));
        }
        return token.filter(used ->
                        used.usedAt() != null && used.usedAt().plus(GRACE).isAfter(now))
                .map(used -> new Remembered(signedIn(accounts.require(used.member())), null));
    }

    /** Forgets this device. */
    @Permit(everyone = true)
    public void forgetDevice(String secret) {
        tokens.find(secret, REMEMBER)
                .filter(token -> token.usable(clock.now()))
                .ifPresent(token -> token.use(clock.now().minus(GRACE)));
    }

    /** What a session should know now; empty when it ended because it began in an earlier generation. */
    @Permit(everyone = true, audited = false)
    public Optional<SignedIn> again(MemberId member, int generation) {
        return accounts.find(member)
                .filter(account -> account.sessionGeneration() == generation)
                .map(this::signedIn);
    }

    private SignedIn signedIn(Account account) {
        return new SignedIn(
                account.member(),
                roles.of(account.member()),
                account.sessionGeneration(),
                account.displayName(),
                Names.initials(account.fullName()),
                account.language());
    }
}
