package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.StartupTask;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the first administrator when there is none and {@code leerkring.first.administrator} names an address: the owner of that
 * address gets a mail to choose a password. There is never a standard password.
 */
@ApplicationScoped
public class FirstAdministrator implements StartupTask {
    @Inject
    @ConfigProperty(name = "leerkring.first.administrator")
    Optional<String> email;

    @Inject
    Accounts accounts;

    @Inject
    Tokens tokens;

    @Inject
    Event<Object> events;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean demoOnly() {
        return false;
    }

    @Override
    @Transactional
    public void run() {
        email.filter(Registration::isEmail)
                .filter(address -> !accounts.anyWith(Role.ADMINISTRATOR))
                .ifPresent(this::make);
    }

    private void make(String address) {
        var account = accounts.byEmail(address).orElseGet(() -> {
            var made = new Account(address, "Beheerder", Locale.forLanguageTag("nl"), Registration.TERMS, clock.now());
            accounts.add(made);
            return made;
        });
        account.grant(Role.ADMINISTRATOR);
        var token = tokens.issue(account.id(), AccountToken.Purpose.RESET, null);
        events.fire(new PasswordResetAsked(
                account.id(), account.email(), account.displayName(), account.language(), token));
    }
}
