package nl.leerkring.arena;

import java.time.Instant;
import nl.leerkring.shared.MemberId;

/**
 * A registration as the person and the coordinators of the series may know it.
 *
 * @param member who has an account, or null
 * @param offeredUntil until when a place is kept, or null
 */
public record RegistrationFacts(
        RegistrationId id,
        EditionId edition,
        MemberId member,
        RegistrationPlan plan,
        RegistrationState state,
        Instant registeredAt,
        Instant offeredUntil) {
    public boolean placed() {
        return state == RegistrationState.PLACED;
    }

    public boolean waiting() {
        return state == RegistrationState.WAITING;
    }

    public boolean offered() {
        return state == RegistrationState.OFFERED;
    }

    public boolean present() {
        return state.isPresent();
    }
}
