package nl.leerkring.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Changing the master key: every data key that an earlier one wraps is wrapped anew by the current one. In small transactions, so that it
 * may stop at any moment and goes on where it was, on any node. The texts stay as they are.
 */
@ApplicationScoped
class Rewrapping {
    static final int MOST = 100;

    @Inject
    ConfiguredKeys masters;

    @Inject
    StoredKeys keys;

    /** Wraps some keys anew. @return how many; less than a batch holds when all are done */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int batch() {
        var known = masters.get();
        var some = keys.lockNotOf(known.current(), MOST);
        some.forEach(key -> keys.rewrap(known.wrap(known.unwrap(key))));
        return some.size();
    }
}
