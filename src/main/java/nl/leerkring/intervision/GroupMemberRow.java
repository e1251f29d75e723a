package nl.leerkring.intervision;

import java.time.Instant;
import nl.leerkring.shared.MemberId;

/**
 * Somebody in a group, as the others see it.
 *
 * @param job what they told about work, or null
 * @param agreed whether they accepted the agreement in force
 */
public record GroupMemberRow(
        MemberId member,
        String name,
        String initials,
        String job,
        boolean facilitator,
        Instant joinedAt,
        boolean agreed) {}
