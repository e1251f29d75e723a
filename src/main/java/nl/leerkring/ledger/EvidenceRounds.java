package nl.leerkring.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.leerkring.shared.MemberId;
import nl.leerkring.vault.Vault;

/**
 * Seals files that were written before files were sealed, one at a time. A file is taken away in the transaction in which its pieces come, so it is always
 * there once. Of who left there is no key any more, and no file is kept.
 */
@ApplicationScoped
public class EvidenceRounds {
    @Inject
    Statements statements;

    @Inject
    EvidencePieces pieces;

    @Inject
    Holdings holdings;

    @Inject
    Vault vault;

    /** Seals the next one. Two nodes take other ones. @return how many: 1, or 0 when none is left that this could take */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int round() {
        var open = statements.rows("select f.evidence, e.member, f.content from ledger_evidence_file f"
                + " join ledger_evidence e on e.id = f.evidence order by f.evidence limit 1 for update skip locked");
        for (var row : open) {
            var evidence = Statements.id(row[0]);
            var owner = new MemberId(Statements.id(row[1]));
            if (holdings.vault(owner).filter(vault::isDestroyed).isEmpty()) {
                pieces.write(owner, evidence, (byte[]) row[2]);
            }
            statements.run("delete from ledger_evidence_file where evidence = ?1", evidence);
        }
        return open.size();
    }
}
