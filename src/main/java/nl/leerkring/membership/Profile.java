package nl.leerkring.membership;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import nl.leerkring.membership.AccountToken.Purpose;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** What people do with their own account. */
@UseCase
public class Profile {
    @Inject
    Caller caller;

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

    /** What the caller told. */
    @Permit(audited = false)
    public ProfileData mine() {
        return me().profile();
    }

    /** The caller's address. */
    @Permit(audited = false)
    public String email() {
        return me().email();
    }

    /** Changes what the caller tells. @return what the session must hold from now on */
    @Permit
    public SignedIn change(ProfileData data) {
        require(data.displayName(), 60, "displayName", "profile.displayName.missing");
        require(data.nameOnCertificate(), 100, "nameOnCertificate", "profile.certificate.missing");
        optional(data.job(), "job");
        optional(data.city(), "city");
        optional(data.perspective(), "perspective");
        if (data.language() == null || !data.language().matches("nl|en")) {
            throw DomainException.invalid("language", "profile.language.wrong");
        }
        var account = me();
        account.describe(data);
        return account.signedIn();
    }

    private static void require(String text, int most, String field, String key) {
        if (text == null || text.isBlank()) {
            throw DomainException.invalid(field, key);
        }
        if (text.length() > most) {
            throw DomainException.invalid(field, "profile.tooLong", most);
        }
    }

    private static void optional(String text, String field) {
        if (text != null && text.length() > 100) {
            throw DomainException.invalid(field, "profile.tooLong", 100);
        }
    }

    /** Changes the password. @return what this session must hold from now on; all others end */
    @Permit
    public SignedIn changePassword(String current, String wanted) {
        var account = me();
        if (!passwords.verify(current == null ? "" : current, account.passwordHash())) {
            throw DomainException.invalid("currentPassword", "profile.password.wrong");
        }
        PasswordPolicy.objection(wanted, account.email(), account.displayName()).ifPresent(key -> {
            throw DomainException.invalid("newPassword", key);
        });
        account.choosePassword(passwords.hash(wanted));
        events.fire(new PasswordChanged(account.id(), account.email(), account.displayName(), account.language()));
        return endOtherSessions(account);
    }

    /** Mails a link to the new address; nothing changes until it is followed. */
    @Permit
    public void askEmailChange(String newEmail) {
        if (!Registration.isEmail(newEmail)) {
            throw DomainException.invalid("newEmail", "signUp.email.wrong");
        }
        var account = me();
        // whether the address is somebody's is not told here: the mail simply does not come
        if (accounts.byEmail(newEmail.strip()).isEmpty()) {
            var token = tokens.issue(account.id(), Purpose.CHANGE_EMAIL, newEmail.strip());
            events.fire(new EmailChangeAsked(
                    account.id(), newEmail.strip(), account.displayName(), account.language(), token));
        }
    }

    /** Follows the link in the mail to the new address; also works on another device. */
    @Permit(everyone = true)
    public void confirmEmailChange(String token) {
        var taken = tokens.take(token, Purpose.CHANGE_EMAIL).orElseThrow(() -> DomainException.refused("link.stale"));
        var account = accounts.find(taken.account()).orElseThrow(DomainException::notFound);
        if (accounts.byEmail(taken.detail()).isPresent()) {
            throw DomainException.refused("link.stale");
        }
        var before = account.email();
        account.moveTo(taken.detail());
        events.fire(new EmailChanged(account.id(), before, account.displayName(), account.language()));
    }

    /** Ends every other session and forgets every device. @return what this session must hold from now on */
    @Permit
    public SignedIn signOutEverywhere() {
        return endOtherSessions(me());
    }

    private SignedIn endOtherSessions(Account account) {
        account.signOutEverywhere();
        tokens.forget(account.id(), Purpose.REMEMBER);
        return account.signedIn();
    }

    private Account me() {
        return accounts.find(caller.requireMember()).orElseThrow(DomainException::forbidden);
    }
}
