package nl.leerkring.round;

import nl.leerkring.method.RoundRole;
import nl.leerkring.shared.MemberId;

/**
 * Somebody's place in a round.
 *
 * @param here false after leaving; the seat and its role stay, so that who comes back is in the right place
 */
public record Seat(MemberId member, RoundRole role, boolean here) {
    Seat as(RoundRole newRole) {
        return new Seat(member, newRole, here);
    }

    Seat here(boolean isHere) {
        return new Seat(member, role, isHere);
    }
}
