package nl.leerkring.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.leerkring.shared.StartupTask;

/** No start without the master keys that are needed: later it would be found out by somebody who cannot read a text. */
@ApplicationScoped
class KeysAtStart implements StartupTask {
    private static final System.Logger LOG = System.getLogger("leerkring.vault");

    @Inject
    ConfiguredKeys masters;

    @Inject
    StoredKeys keys;

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
            requireKeys();
        } catch (IllegalStateException refusal) {
            // the server's own report of a failed start is a page long
            LOG.log(System.Logger.Level.ERROR, "Leerkring does not start: {0}", refusal.getMessage());
            throw refusal;
        }
    }

    private void requireKeys() {
        var known = masters.get();
        keys.masters().stream()
                .filter(needed -> !known.names().contains(needed))
                .findFirst()
                .ifPresent(missing -> {
                    throw new IllegalStateException(MasterKeys.missing(missing));
                });
    }
}
