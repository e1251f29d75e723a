package nl.leerkring.round;

import nl.leerkring.method.RoundRole;
import nl.leerkring.shared.MemberId;

/**
 * Which cards somebody may read now: the own ones always, those of others when the step says so and one was in the round. A member of the
 * group who did not take part reads nothing.
 *
 * @param role null for who was not in the round
 */
record Reading(Round round, MemberId reader, RoundRole role) {
    static Reading of(Round round, MemberId reader) {
        return new Reading(round, reader, round.seat(reader).map(Seat::role).orElse(null));
    }

    boolean allows(Card card) {
        if (card.author().equals(reader)) {
            return true;
        }
        var place = round.method().place(card.step());
        if (card.isOwn() || role == null || place.isEmpty()) {
            return false;
        }
        var writing = round.method().steps().get(place.getAsInt()).writing();
        return writing != null && writing.isReadBy(role, isOver(place.getAsInt()));
    }

    /** Whether it stands in a field at this moment, to be changed. */
    boolean isInHand(Card card) {
        return round.phase() != Round.Phase.ENDED
                && card.author().equals(reader)
                && card.step().equals(round.now().id());
    }

    /** A step is over when the group went on from it, also when it is back there now. */
    private boolean isOver(int place) {
        return round.passed().stream().anyMatch(passed -> passed.step() == place);
    }
}
