package nl.leerkring.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.leerkring.shared.StartupTask;

/** Before anybody comes, files that were written before they were sealed are sealed. */
@ApplicationScoped
public class EvidenceSealing implements StartupTask {
    @Inject
    EvidenceRounds rounds;

    @Override
    public int order() {
        return 15;
    }

    @Override
    public boolean demoOnly() {
        return false;
    }

    @Override
    public void run() {
        while (rounds.round() > 0) {
            // until none is left
        }
    }
}
