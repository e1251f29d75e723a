package nl.leerkring.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.method.RoundRole;
import nl.leerkring.round.Round.Phase;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;

/** What a term does in a round, and for whom a step still waits. */
final class TermRules {
    private TermRules() {}

    /** What the clock does now: nothing before the term is over, nor while the round stands still. */
    static Optional<Happening> due(Round round, Instant now) {
        var until = until(round);
        if (until.isEmpty() || now.isBefore(until.get())) {
            return Optional.empty();
        }
        return Optional.of(Happening.of(round.isLast() ? Happening.Kind.ENDED : Happening.Kind.WENT_ON, now, null));
    }

    /** When the term of the step of now is over; nothing in a round without terms and while it stands still. */
    static Optional<Instant> until(Round round) {
        return round.isInTerms() && round.phase() == Phase.RUNNING
                ? Optional.of(round.terms().until(round.step()))
                : Optional.empty();
    }

    /** Who still has to write in this step. Who leads and who watches may write, and need not. @param wrote who wrote in it */
    static List<MemberId> missing(Round round, Set<MemberId> wrote) {
        if (!round.isInTerms() || round.phase() != Phase.RUNNING) {
            return List.of();
        }
        return round.seats().values().stream()
                .filter(seat -> seat.here() && seat.role() != RoundRole.CHAIR && seat.role() != RoundRole.OBSERVER)
                .filter(seat -> round.now().isWrittenBy(seat.role()) && !wrote.contains(seat.member()))
                .map(Seat::member)
                .toList();
    }

    /** Before the term is over the round goes on when everybody wrote who has to. @throws DomainException refused */
    static void requireWritten(Round round, Set<MemberId> wrote) {
        var missing = missing(round, wrote);
        if (!missing.isEmpty()) {
            throw DomainException.refused("round.terms.waits", missing.size());
        }
    }
}
