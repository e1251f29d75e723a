package nl.leerkring.round;

import jakarta.inject.Inject;
import java.util.function.Consumer;
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
    /** When somebody does not know how many steps were passed. */
    public static final int UNSEEN = -1;

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
    Ending ending;

    @Inject
    Course course;

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
        if (rounds.round(round).seat(me()).filter(Seat::here).isEmpty()) {
            keep(round, RoundRules::come);
        }
        watchers.watch(id, me(), clock.now());
    }

    @Permit
    public void leave(long id) {
        keep(take(id), RoundRules::leave);
        watchers.unwatch(id, me());
    }

    /**
     * What the chair does without further words.
     *
     * @param seen how many steps were passed when the chair decided: pressing twice, or on two devices, goes on once
     * @throws DomainException refused when the round went on since
     */
    @Permit
    public void move(long id, Move move, int seen) {
        var live = take(id);
        var after = keep(live, seen, move.verb, before -> {
            if (move == Move.NEXT) {
                TermRules.requireWritten(before, rounds.wrote(id, before.now().id()));
            }
        });
        if (after.phase() == Round.Phase.ENDED) {
            ending.held(live);
        }
    }

    /** Gives the step more time. @param seen as in {@link #move}: the time was meant for the step that the chair saw */
    @Permit
    public void extend(long id, int minutes, int seen) {
        keep(take(id), seen, rules -> rules.extend(minutes), before -> {});
    }

    /** Leaves the step out. @param seen as in {@link #move} */
    @Permit
    public void skip(long id, String reason, int seen) {
        keep(take(id), seen, rules -> rules.skip(reason), before -> {});
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
        var chairIsAway = watchers.isChairAway(round, rounds.round(round), clock.now());
        keep(round, rules -> rules.takeChair(chairIsAway));
    }

    @Permit
    public void signal(long id, String words) {
        keep(take(id), rules -> rules.signal(words));
    }

    private Round keep(LiveRound live, Function<RoundRules, Happening> verb) {
        return keep(live, UNSEEN, verb, before -> {});
    }

    private Round keep(LiveRound live, int seen, Function<RoundRules, Happening> verb, Consumer<Round> check) {
        var before = rounds.round(live);
        var happening = verb.apply(new RoundRules(before, me(), clock.now()));
        if (seen != UNSEEN && seen != before.passed().size()) {
            throw DomainException.refused("round.passed", before.step() + 1);
        }
        check.accept(before);
        return course.keep(live, before, happening);
    }

    private LiveRound take(long id) {
        var round = rounds.take(id).orElseThrow(DomainException::notFound);
        circle.require(round.group());
        return round;
    }

    private MemberId me() {
        return caller.requireMember();
    }
}
