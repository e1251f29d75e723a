package nl.leerkring.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import nl.leerkring.shared.MemberId;

/**
 * Says in the audit log of the server what was committed, beside the table: whoever can write in the database cannot write there. From the
 * destroyed vaults in it a restored database is brought up to date (README, "Keys").
 */
@ApplicationScoped
class Trail {
    private static final System.Logger AUDIT = System.getLogger("leerkring.audit");

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) KeysDestroyed event) {
        AUDIT.log(System.Logger.Level.INFO, "vault={0} destroyed", event.vault().toString());
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) GlassAsked event) {
        glass(event.vault(), "asked", event.by());
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) GlassBroken event) {
        glass(event.vault(), "granted", event.granted());
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) GlassRefused event) {
        glass(event.vault(), "refused", event.by());
    }

    private static void glass(VaultId vault, String step, MemberId actor) {
        AUDIT.log(System.Logger.Level.INFO, "vault={0} glass={1} actor={2}", vault.toString(), step, actor.toString());
    }
}
