package nl.leerkring.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import nl.leerkring.arena.SeriesId;
import nl.leerkring.shared.Clock;
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
    /** The day of joining by the clock in the Netherlands. */
    public LocalDate joinedOn() {
        return LocalDate.ofInstant(joinedAt, Clock.ZONE);
    }

    public boolean joined() {
        return joinedAt != null;
    }
}
