package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.leerkring.shared.StartupTask;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A production start has no account at all: {@code leerkring.first.administrator} names who gets the first one. */
@ApplicationScoped
class FirstAdministrator implements StartupTask {
    @Inject
    @ConfigProperty(name = "leerkring.first.administrator")
    Optional<String> email;

    @Inject
    AccountOpening opening;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean demoOnly() {
        return false;
    }

    @Override
    public void run() {
        email.filter(address -> !address.isBlank()).ifPresent(opening::firstAdministrator);
    }
}
