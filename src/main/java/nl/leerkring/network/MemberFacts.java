package nl.leerkring.network;

import java.time.Instant;
import java.util.Locale;
import nl.leerkring.arena.SeriesId;
import nl.leerkring.shared.MemberId;

/**
 * A member as who coordinates the series may know them.
 *
 * @param account or null
 * @param joinedAt null while somebody was asked and has not said yes
 */
public record MemberFacts(
        NetworkMemberId id,
        SeriesId series,
        MemberId account,
        String email,
        MemberPlan plan,
        Locale language,
        Instant joinedAt) {
    public boolean joined() {
        return joinedAt != null;
    }
}
