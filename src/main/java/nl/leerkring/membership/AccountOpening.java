package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Set;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Role;

/** Accounts that the program itself opens at start. Not a use case: nobody calls it from outside. */
@ApplicationScoped
@Transactional
class AccountOpening {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Inject
    Accounts accounts;

    @Inject
    AccountRoles roles;

    @Inject
    PendingSignUps signUps;

    @Inject
    Tokens tokens;

    @Inject
    Clock clock;

    @Inject
    Event<Object> events;

    /** The first administrator, when there is none: gets a mail to choose a password, which also confirms the address. */
    public void firstAdministrator(String email) {
        if (!roles.holders(Role.ADMINISTRATOR, LockModeType.NONE).isEmpty()) {
            return;
        }
        var tidy = EmailAddress.require("leerkring.first.administrator", email);
        var account = accounts.withEmail(tidy)
                .orElseGet(() -> accounts.add(new Account(tidy, "Beheerder", DUTCH, clock.now())));
        signUps.forget(tidy);
        roles.grant(account.member(), Role.ADMINISTRATOR, null);
        var token = tokens.issue(account.member(), TokenPurpose.FIRST_PASSWORD);
        events.fire(new PasswordResetAsked(account.member(), tidy, account.displayName(), account.language(), token));
    }

    /** A demo member, when it is not there yet. */
    public void demo(String email, String name, Set<Role> granted, String passwordHash) {
        if (accounts.withEmail(email).isPresent()) {
            return;
        }
        var account = accounts.add(new Account(email, name, DUTCH, clock.now()));
        account.keep(passwordHash);
        account.accept(Terms.VERSION, clock.now());
        account.confirm(clock.now());
        granted.forEach(role -> roles.grant(account.member(), role, null));
    }
}
