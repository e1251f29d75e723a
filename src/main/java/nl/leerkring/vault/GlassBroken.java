package nl.leerkring.vault;

import java.time.Instant;
import nl.leerkring.shared.MemberId;

/**
 * Another administrator agreed: the two may read until then, and not after. Fired inside the transaction, so that the feature that owns the
 * vault tells its members.
 */
public record GlassBroken(VaultId vault, MemberId asked, MemberId granted, String reason, Instant until) {}
