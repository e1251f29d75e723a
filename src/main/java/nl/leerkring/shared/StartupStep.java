package nl.leerkring.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Runs one {@link StartupTask} as one transaction: it is done wholly or not at all. */
@ApplicationScoped
class StartupStep {
    @Transactional
    public void run(StartupTask task) {
        task.run();
    }
}
