package nl.leerkring.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.StartupTask;

/** No start without a seal: later it would be found out by somebody who cannot download a certificate. */
@ApplicationScoped
class SealAtStart implements StartupTask {
    private static final System.Logger LOG = System.getLogger("leerkring.paper");
    private static final Duration SOON = Duration.ofDays(60);

    @Inject
    ConfiguredSeal seal;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 1;
    }

    @Override
    public boolean demoOnly() {
        return false;
    }

    @Override
    public void run() {
        try {
            var ends = seal.get().certificate().getNotAfter().toInstant();
            if (ends.isBefore(clock.now().plus(SOON))) {
                // no reason not to start: what was sealed before the end stays valid, and people can go on learning
                LOG.log(System.Logger.Level.WARNING, "the certificate of the seal ends at {0}; take a new one", ends);
            }
        } catch (IllegalStateException refusal) {
            // the server's own report of a failed start is a page long
            LOG.log(System.Logger.Level.ERROR, "Leerkring does not start: {0}", refusal.getMessage());
            throw refusal;
        }
    }
}
