package nl.leerkring.intervision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leerkring.shared.MemberId;

/** A group never loses its last facilitator. Pure. */
final class FacilitatorPolicy {
    private FacilitatorPolicy() {}

    /** A place in a group that is taken. */
    record Seat(MemberId member, boolean facilitator, Instant joinedAt) {}

    /** Whether this member can leave, or guide no longer, and somebody who guides is left. */
    static boolean canDoWithout(List<Seat> seats, MemberId member) {
        return seats.stream()
                .anyMatch(seat -> seat.facilitator() && !seat.member().equals(member));
    }

    /** Who guides the group when this member is gone for good and nobody else does: who is in it longest. */
    static Optional<MemberId> successor(List<Seat> seats, MemberId gone) {
        if (canDoWithout(seats, gone)) {
            return Optional.empty();
        }
        return seats.stream()
                .filter(seat -> !seat.member().equals(gone))
                .min(Comparator.comparing(Seat::joinedAt)
                        .thenComparing(seat -> seat.member().value()))
                .map(Seat::member);
    }
}
