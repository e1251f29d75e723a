package nl.leerkring.intervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.leerkring.shared.Clock;

/** What somebody told three months ago and not since is not only hidden but removed. */
@ApplicationScoped
public class OldSeekers {
    @Inject
    Clock clock;

    @Inject
    Seekers seekers;

    /** Removes them. @return how many; the same on any node, and a second round finds none */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int round() {
        return seekers.forgetOld(clock.now());
    }
}
