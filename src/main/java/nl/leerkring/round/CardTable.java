package nl.leerkring.round;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import nl.leerkring.intervision.Circle;
import nl.leerkring.method.MethodStep;
import nl.leerkring.method.RoundRole;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/**
 * Writing in a round. A card belongs to the step in which it was begun: who is still writing when the chair goes on loses nothing.
 */
@UseCase
public class CardTable {
    private static final int LONGEST = 2_000;
    private static final int MOST = 5;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Rounds rounds;

    @Inject
    Circle circle;

    @Inject
    Seals seals;

    @Inject
    Event<RoundChanged> changed;

    /** @param card id of the card to change, or 0 for a new one @param step id of the step in which it is written @param words nothing: the card goes away */
    public record WriteCard(long round, long card, String step, String words) {}

    /** Writes a card, or the own note where the method has no cards for this role. @throws DomainException beside the field words */
    @Permit(audited = false)
    public void write(WriteCard wanted) {
        var round = take(wanted.round());
        var words = wanted.words() == null ? "" : wanted.words().strip();
        if (words.length() > LONGEST) {
            throw DomainException.invalid("words", "round.card.long", LONGEST, words.length());
        }
        if (wanted.card() != 0) {
            change(round, mine(round, wanted.card()), words);
        } else if (words.isEmpty()) {
            return;
        } else {
            add(round, step(round, wanted.step()), words);
        }
        changed.fire(new RoundChanged(round.id(), round.change()));
    }

    /** Puts a card on a pile. Only the case owner does, in a method that sorts. */
    @Permit(audited = false)
    public void sort(long roundId, long cardId, int pile) {
        var round = take(roundId);
        var card = rounds.card(cardId)
                .filter(found -> found.isOf(roundId) && !found.isOwn())
                .filter(found -> Reading.of(rounds.round(round), me()).allows(found))
                .orElseThrow(DomainException::notFound);
        var writing = step(round, card.step()).writing();
        if (role(round) != RoundRole.OWNER) {
            throw DomainException.forbidden();
        }
        if (pile < 0 || pile >= writing.piles().size()) {
            throw DomainException.notFound();
        }
        card.sort(pile);
        changed.fire(new RoundChanged(round.id(), round.change()));
    }

    private void add(LiveRound round, MethodStep step, String words) {
        var own = !step.isWrittenBy(role(round));
        var written = rounds.cards(round.id()).stream()
                .filter(card -> card.author().equals(me()) && card.step().equals(step.id()) && card.isOwn() == own)
                .count();
        if (written >= (own ? 1 : MOST)) {
            throw DomainException.invalid("words", "round.card.most", MOST);
        }
        var card = new Card(round.id(), step.id(), me(), own);
        card.write(seals.seal(round, words), clock.now());
        rounds.add(card);
    }

    private void change(LiveRound round, Card card, String words) {
        if (words.isEmpty()) {
            rounds.remove(card);
        } else {
            card.write(seals.seal(round, words), clock.now());
        }
    }

    private Card mine(LiveRound round, long id) {
        return rounds.card(id)
                .filter(card -> card.isOf(round.id()) && card.author().equals(me()))
                .orElseThrow(DomainException::notFound);
    }

    private MethodStep step(LiveRound round, String id) {
        var method = rounds.round(round).method();
        return method.steps().get(method.place(id == null ? "" : id).orElseThrow(DomainException::notFound));
    }

    private RoundRole role(LiveRound round) {
        return rounds.round(round).seat(me()).map(Seat::role).orElseThrow(DomainException::notFound);
    }

    private LiveRound take(long id) {
        var round = rounds.take(id).orElseThrow(DomainException::notFound);
        circle.require(round.group());
        if (round.isEnded()) {
            throw DomainException.refused("round.now.ended");
        }
        return round;
    }

    private MemberId me() {
        return caller.requireMember();
    }
}
