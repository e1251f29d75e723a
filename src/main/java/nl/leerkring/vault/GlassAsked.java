package nl.leerkring.vault;

import java.time.Instant;
import nl.leerkring.shared.MemberId;

/**
 * An administrator asked to read what is in a vault. Fired inside the transaction, so that the feature that owns the vault tells its members.
 *
 * @param until when it lapses, without another event, if nobody decides
 */
public record GlassAsked(VaultId vault, MemberId by, String reason, Instant until) {}
