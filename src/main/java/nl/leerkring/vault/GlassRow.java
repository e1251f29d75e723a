package nl.leerkring.vault;

import java.time.Instant;

/**
 * A request for break-glass as administrators see it.
 *
 * @param state name of the state: OPEN, BROKEN, ENDED, REFUSED, WITHDRAWN or LAPSED
 * @param decider who decided, or null
 * @param decidedAt when, or null
 * @param until when it lapses or ends by itself
 * @param mine whether the caller asked it
 */
public record GlassRow(
        long request,
        VaultId vault,
        String asker,
        String reason,
        Instant askedAt,
        String state,
        String decider,
        Instant decidedAt,
        Instant until,
        boolean mine) {
    /** Number of the vault in groups of four. */
    public String number() {
        return vault.inGroups();
    }
}
