package nl.leerkring.round;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import nl.leerkring.intervision.Circle;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.method.RoundRole;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** A live round, for the members of its group: coming in, leading, giving a sign. */
@UseCase
public class RoundTable {
    /** A chair who was not seen for so long is away: two signs of life were missed. */
    static final Duration AWAY = Duration.ofSeconds(45);

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
    Ending ending;

    @Inject
    Event<RoundChanged> changed;

    /** What the chair can do without further words. */
    public enum Move {
        START(RoundRules::start),
        PAUSE(RoundRules::pause),
        RESUME(RoundRules::resume),
        NEXT(RoundRules::next),
        BACK(RoundRules::back),
        AGAIN(RoundRules::again),
        END(RoundRules::end);

        private final Function<RoundRules, Happening> verb;

        Move(Function<RoundRules, Happening> verb) {
            this.verb = verb;
        }
    }

    /** Group of a round. @throws DomainException 404 for who is not in it */
    @Permit(audited = false)
    public GroupId groupOf(long id) {
        var round = rounds.find(id).orElseThrow(DomainException::notFound);
        circle.require(round.group());
        return round.group();
    }

    /** Comes into the round. */
    @Permit
    public void come(long id) {
        var round = take(id);
        if (book(round).round().seat(me()).filter(Seat::here).isEmpty()) {
            keep(round, RoundRules::come);
        }
        rounds.watch(id, me(), clock.now());
    }

    @Permit
    public void leave(long id) {
        keep(take(id), RoundRules::leave);
        rounds.unwatch(id, me());
    }

    @Permit
    public void move(long id, Move move) {
        var round = take(id);
        keep(round, move.verb);
        if (move == Move.END) {
            ending.ends(round);
        }
    }

    @Permit
    public void extend(long id, int minutes) {
        keep(take(id), rules -> rules.extend(minutes));
    }

    @Permit
    public void skip(long id, String reason) {
        keep(take(id), rules -> rules.skip(reason));
    }

    @Permit
    public void give(long id, MemberId member, RoundRole role) {
        keep(take(id), rules -> rules.give(member, role));
    }

    /** The caller brings the case. */
    @Permit
    public void bring(long id) {
        give(id, me(), RoundRole.OWNER);
    }

    @Permit
    public void giveWord(long id, MemberId member) {
        keep(take(id), rules -> rules.giveWord(member));
    }

    /** Takes over from a chair whose device is silent. */
    @Permit
    public void takeChair(long id) {
        var round = take(id);
        var chairIsAway = book(round)
                .round()
                .holder(RoundRole.CHAIR)
                .filter(chair -> rounds.wasSeenSince(id, chair, clock.now().minus(AWAY)))
                .isEmpty();
        keep(round, rules -> rules.takeChair(chairIsAway));
    }

    @Permit
    public void signal(long id, String words) {
        keep(take(id), rules -> rules.signal(words));
    }

    private void keep(LiveRound round, Function<RoundRules, Happening> verb) {
        var before = book(round).round();
        var happening = verb.apply(new RoundRules(before, me(), clock.now()));
        rounds.add(new KeptHappening(
                round.id(),
                before.happened() + 1,
                happening,
                happening.note() == null || happening.note().isEmpty() ? null : seals.seal(round, happening.note())));
        changed.fire(new RoundChanged(round.id(), round.change()));
    }

    private RoundBook book(LiveRound round) {
        return RoundBook.of(rounds.method(round), rounds.happenings(round.id()));
    }

    private LiveRound take(long id) {
        var round = rounds.take(id).orElseThrow(DomainException::notFound);
        circle.require(round.group());
        return round;
    }

    private MemberId me() {
        return caller.requireMember();
    }

    /** What happened in a round so far, and where that leaves it. */
    record RoundBook(Round round, List<Happening> happenings) {
        static RoundBook of(nl.leerkring.method.Method method, List<KeptHappening> kept) {
            var happenings = kept.stream().map(KeptHappening::happening).toList();
            return new RoundBook(Round.of(method, happenings), happenings);
        }
    }
}
