package nl.leerkring.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.shared.MemberId;

/**
 * Whom to ask for a role: who had it least often, of those who had it longest ago, of those who is in the group longest. Only a proposal:
 * who says no, or cannot come, is passed over.
 */
final class RotationPolicy {
    private RotationPolicy() {}

    /** Somebody had the role. */
    record Turn(MemberId member, Instant at) {}

    /** Who is proposed, and why. @param times how often they had the role @param last when, or null for never */
    record Proposal(MemberId member, int times, Instant last) {}

    /** @param members who is in it longest first @param passed who is not asked */
    static Optional<Proposal> propose(List<MemberId> members, List<Turn> turns, Set<MemberId> passed) {
        return members.stream()
                .filter(member -> !passed.contains(member))
                .map(member -> standing(member, turns))
                .min(Comparator.comparingInt(Proposal::times)
                        .thenComparing(Proposal::last, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    private static Proposal standing(MemberId member, List<Turn> turns) {
        var own = turns.stream()
                .filter(turn -> turn.member().equals(member))
                .map(Turn::at)
                .toList();
        return new Proposal(
                member, own.size(), own.stream().max(Comparator.naturalOrder()).orElse(null));
    }
}
