package nl.leerkring.membership;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** What members do with their own account. Password and address change only with the present password. */
@UseCase
public class Profile {
    private static final Set<TokenPurpose> CHANGE = Set.of(TokenPurpose.CHANGE_EMAIL);

    @Inject
    Caller caller;

    @Inject
    Accounts accounts;

    @Inject
    Tokens tokens;

    @Inject
    PendingSignUps signUps;

    @Inject
    PasswordHash passwords;

    @Inject
    Throttle throttle;

    @Inject
    Event<Object> events;

    /** The own account. */
    @Permit(audited = false)
    public ProfileRow read() {
        return mine().profile();
    }

    /** Changes names and what the member tells about work. */
    @Permit
    public void change(ChangeProfile wanted) {
        mine().describe(wanted.checked());
    }

    /** Changes the password; all other sessions end. @return the generation in which this session goes on */
    @Permit
    public int changePassword(String present, String wanted) {
        var account = mine();
        requirePassword(account, "currentPassword", present);
        PasswordPolicy.require("newPassword", wanted, account.email(), account.fullName(), account.displayName());
        account.keep(passwords.hash(wanted));
        events.fire(new PasswordChanged(account.member(), account.email(), account.displayName(), account.language()));
        return end(account);
    }

    /** Mails the new address, which must confirm. An address that has an account gets no token, and the page tells nothing. */
    @Permit
    public void askEmail(String present, String email) {
        var account = mine();
        var tidy = EmailAddress.require("newEmail", email);
        requirePassword(account, "emailPassword", present);
        if (!throttle.mayMail(tidy)) {
            return;
        }
        var taken = accounts.withEmail(tidy).filter(other -> !other.member().equals(account.member()));
        if (taken.isPresent()) {
            var owner = taken.get();
            events.fire(new AlreadyRegistered(owner.member(), tidy, owner.displayName(), owner.language()));
            return;
        }
        var token = tokens.issue(account.member(), TokenPurpose.CHANGE_EMAIL, tidy);
        events.fire(new EmailChangeAsked(account.member(), tidy, account.displayName(), account.language(), token));
    }

    /** Whether the mailed address still works. */
    @Permit(everyone = true, audited = false)
    public boolean canConfirmEmail(String token) {
        return tokens.usable(token, CHANGE);
    }

    /** Moves the account to the new address and tells the old one. */
    @Permit(everyone = true)
    public void confirmEmail(String token) {
        var used = tokens.use(token, CHANGE);
        var account = accounts.require(used.member());
        if (accounts.withEmail(used.newEmail()).isPresent()) {
            throw DomainException.refused("membership.error.token");
        }
        var before = account.email();
        account.moveTo(used.newEmail());
        signUps.forget(used.newEmail());
        tokens.forget(account.member(), TokenPurpose.RESET);
        events.fire(new EmailChanged(account.member(), before, account.displayName(), account.language()));
    }

    /** Ends all other sessions and forgets all remembered devices. @return the generation in which this session goes on */
    @Permit
    public int signOutEverywhere() {
        return end(mine());
    }

    private int end(Account account) {
        account.endSessions();
        tokens.forget(account.member(), TokenPurpose.REMEMBER);
        return account.sessionGeneration();
    }

    private Account mine() {
        return accounts.require(caller.requireMember());
    }

    /** A stolen session must not guess the password: attempts here count as attempts to sign in. */
    private void requirePassword(Account account, String field, String present) {
        var wait = throttle.attempt(account.email(), "session:" + account.member());
        if (!wait.isZero()) {
            throw DomainException.invalid(field, "membership.error.wait", ThrottlePolicy.minutes(wait));
        }
        if (!passwords.matches(present, account.passwordHash())) {
            throw DomainException.invalid(field, "membership.error.currentPassword");
        }
        throttle.succeeded(account.email(), "session:" + account.member());
    }
}
