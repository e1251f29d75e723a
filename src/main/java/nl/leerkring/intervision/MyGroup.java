package nl.leerkring.intervision;

import java.time.Instant;
import nl.leerkring.shared.DomainException;
import nl.leerkring.vault.VaultId;

/**
 * A group as one of its members may see it, who accepted the agreement.
 *
 * @param vault seals what is written in the group; for other features, never for a page
 * @param facilitator whether the viewer guides it
 * @param agreement version of the agreement that is in force
 * @param agreedAt when the viewer accepted it
 */
public record MyGroup(GroupFacts facts, VaultId vault, boolean facilitator, int agreement, Instant agreedAt) {
    public GroupId id() {
        return facts.id();
    }

    /** The same group, for who wants to change something. @throws DomainException refused when it is closed */
    public MyGroup requireOpen() {
        if (facts.closed()) {
            throw DomainException.refused("intervision.closed");
        }
        return this;
    }
}
