package nl.leerkring.round;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.intervision.Circle;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.NameCard;
import nl.leerkring.method.RoundRole;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Looking at a round. */
@UseCase
public class RoundRoom {
    private static final int SIGNALS = 3;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Rounds rounds;

    @Inject
    Watchers watchers;

    @Inject
    Circle circle;

    @Inject
    Directory directory;

    @Inject
    Seals seals;

    /** The round as the caller sees it now. @throws DomainException 404 for who is not in the group */
    @Permit(audited = false)
    public RoundDesk look(long id) {
        var live = rounds.find(id).orElseThrow(DomainException::notFound);
        var place = circle.require(live.group());
        var kept = rounds.happenings(id);
        glimpse(live);
        var round = rounds.round(live, kept);
        var names = names(round);
        var picture = RoundPicture.of(round, me(), clock.now(), names);
        var gone = seals.areBroken(live);
        var cards = gone ? List.<Card>of() : rounds.cards(id);
        var role = picture.role();
        var writing = round.now().isWrittenBy(role) ? round.now().writing() : null;
        return new RoundDesk(
                id,
                me().value(),
                live.group(),
                place.facts().name(),
                round.method().title(),
                picture,
                round.now().id(),
                writing,
                mine(live, cards, round.now().id(), writing == null),
                shared(live, round, cards, names),
                role == RoundRole.OWNER,
                round.isInTerms(),
                watchers.isChairAway(live, round, clock.now()),
                missing(round, cards).stream().map(names).toList(),
                picture.leads() && !gone ? signals(live, kept, names) : List.of());
    }

    /** Without a socket, asking for the page is the sign of life. */
    private void glimpse(LiveRound live) {
        if (!live.isEnded()) {
            watchers.glimpsed(live.id(), me(), clock.now());
        }
    }

    private static List<MemberId> missing(Round round, List<Card> cards) {
        var wrote = cards.stream()
                .filter(card -> !card.isOwn() && card.step().equals(round.now().id()))
                .map(Card::author)
                .collect(Collectors.toSet());
        return TermRules.missing(round, wrote);
    }

    private List<RoundDesk.CardRow> mine(LiveRound live, List<Card> cards, String step, boolean own) {
        return cards.stream()
                .filter(card -> card.author().equals(me()) && card.step().equals(step) && card.isOwn() == own)
                .map(card -> row(live, card, name -> ""))
                .toList();
    }

    private List<RoundDesk.Pile> shared(
            LiveRound live, Round round, List<Card> cards, Function<MemberId, String> names) {
        var piles = new ArrayList<RoundDesk.Pile>();
        var reading = Reading.of(round, me());
        for (var step : round.method().steps()) {
            var rows = cards.stream()
                    .filter(card -> card.step().equals(step.id()) && reading.allows(card) && !reading.isInHand(card))
                    .map(card -> row(live, card, names))
                    .toList();
            if (!rows.isEmpty()) {
                var sorts = step.writing() == null
                        ? List.<String>of()
                        : step.writing().piles();
                piles.add(new RoundDesk.Pile(step.id(), step.title(), sorts, rows));
            }
        }
        Collections.reverse(piles);
        return piles;
    }

    private List<RoundDesk.Signal> signals(LiveRound live, List<KeptHappening> kept, Function<MemberId, String> names) {
        var signals = kept.stream().filter(KeptHappening::isSignal).toList();
        return signals.subList(Math.max(0, signals.size() - SIGNALS), signals.size()).stream()
                .map(signal -> new RoundDesk.Signal(
                        names.apply(signal.happening().by()),
                        signal.note() == null ? "" : seals.open(live, signal.note())))
                .toList();
    }

    private RoundDesk.CardRow row(LiveRound live, Card card, Function<MemberId, String> names) {
        return new RoundDesk.CardRow(
                card.id(),
                names.apply(card.author()),
                seals.open(live, card.words()),
                card.pile() == null ? -1 : card.pile(),
                card.isOwn());
    }

    private Function<MemberId, String> names(Round round) {
        var cards = directory.cards(round.seats().keySet());
        return member -> Optional.ofNullable(cards.get(member))
                .map(NameCard::displayName)
                .orElse("?");
    }

    private MemberId me() {
        return caller.requireMember();
    }
}
