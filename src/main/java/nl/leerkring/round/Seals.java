package nl.leerkring.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.leerkring.vault.Vault;

/** Words of a round, sealed with the key of its group. Bound to their place: a text of another round cannot be put here. */
@ApplicationScoped
class Seals {
    @Inject
    Vault vault;

    byte[] seal(LiveRound round, String words) {
        return vault.seal(round.vault(), place(round), words);
    }

    String open(LiveRound round, byte[] sealed) {
        return vault.open(round.vault(), place(round), sealed);
    }

    /** Whether its words were destroyed: then nobody reads them, ever. */
    boolean areBroken(LiveRound round) {
        return vault.isDestroyed(round.vault());
    }

    private static String place(LiveRound round) {
        return "round:" + round.id();
    }
}
