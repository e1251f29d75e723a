package nl.leerkring.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.leerkring.membership.AccountRemoved;
import nl.leerkring.shared.Clock;
import nl.leerkring.vault.Vault;

/** Who leaves takes along numbers and files; the lines of the ledger stay, and lead to nobody. */
@ApplicationScoped
class LedgerForgetting {
    @Inject
    Clock clock;

    @Inject
    Holdings holdings;

    @Inject
    EvidenceBox box;

    @Inject
    Statements statements;

    @Inject
    Vault vault;

    void removed(@Observes AccountRemoved event) {
        holdings.of(event.member()).forEach(registration -> registration.end(clock.now()));
        box.of(event.member()).forEach(evidence -> {
            evidence.remove(clock.now());
            box.forget(evidence.id());
        });
        statements.run(
                "delete from ledger_reminder where member = ?1", event.member().value());
        holdings.vault(event.member()).ifPresent(vault::destroy);
    }
}
