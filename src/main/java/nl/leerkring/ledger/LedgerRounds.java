package nl.leerkring.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.leerkring.shared.MemberId;

/** After a change of accreditations everybody whom it touches is computed again, a few at a time. */
@ApplicationScoped
public class LedgerRounds {
    private static final int MOST = 20;

    @Inject
    Statements statements;

    @Inject
    Bookkeeping bookkeeping;

    /** Computes those who are due. Two nodes take other ones. @return how many */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int round() {
        var due = statements.column("select member from ledger_due limit " + MOST + " for update skip locked");
        for (var one : due) {
            var member = new MemberId(((Number) one).longValue());
            bookkeeping.post(member);
            statements.run("delete from ledger_due where member = ?1", member.value());
        }
        return due.size();
    }
}
