package nl.leerkring.round;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.leerkring.method.Method;
import nl.leerkring.method.MethodStep;
import nl.leerkring.method.RoundRole;
import nl.leerkring.shared.MemberId;

/**
 * Where a round stands after its happenings. Immutable. What may happen next is told by {@link RoundRules}.
 *
 * @param terms until when each step goes on, or null in a round in which all are there at once
 * @param step place of the current step, from 0; 0 as long as the round has not begun
 * @param word who has the word in a step in which people speak in turn, or null
 * @param spoken who had the word in this step, in order
 * @param passed steps that were done or left out, in order of time
 * @param happened number of happenings so far
 */
public record Round(
        Method method,
        Terms terms,
        Phase phase,
        int step,
        StepClock clock,
        Map<MemberId, Seat> seats,
        MemberId word,
        List<MemberId> spoken,
        List<PassedStep> passed,
        int happened) {
    /** Where it is. */
    public enum Phase {
        /** People come in and get their roles. */
        WAITING,
        RUNNING,
        PAUSED,
        ENDED
    }

    /** A round in which nothing has happened yet. @param terms null when all are there at once */
    public static Round of(Method method, Terms terms) {
        var steps = terms == null ? method : Written.of(method);
        return new Round(steps, terms, Phase.WAITING, 0, StepClock.STILL, Map.of(), null, List.of(), List.of(), 0);
    }

    /** The round after all of these, in order. */
    public static Round of(Method method, Terms terms, List<Happening> happenings) {
        var round = of(method, terms);
        for (var happening : happenings) {
            round = round.after(happening);
        }
        return round;
    }

    /** Whether people take part when it suits them, until the term of each step. */
    public boolean isInTerms() {
        return terms != null;
    }

    /** The step that is done now. */
    public MethodStep now() {
        return method.steps().get(step);
    }

    public Optional<Seat> seat(MemberId member) {
        return Optional.ofNullable(seats.get(member));
    }

    /** Who has this role; the first one when several have it. */
    public Optional<MemberId> holder(RoundRole role) {
        return seats.values().stream()
                .filter(seat -> seat.role() == role)
                .map(Seat::member)
                .findFirst();
    }

    /** Whether who has this role is there. */
    public boolean isPresent(RoundRole role) {
        return holder(role).flatMap(this::seat).filter(Seat::here).isPresent();
    }

    public boolean isLast() {
        return step == method.steps().size() - 1;
    }

    /** What is left of the step; below zero when it takes longer. */
    public Duration left(Instant at) {
        if (terms != null) {
            return Duration.between(at, terms.until(step));
        }
        return Duration.ofMinutes((long) now().minutes() + clock.extra()).minus(clock.used(at));
    }

    /** Whole minutes that the step took too long: what is given then counts from now, and not from when the time was over. */
    private int overtime(Instant at) {
        var left = left(at);
        return isInTerms() || !left.isNegative()
                ? 0
                : (int) left.negated().plusSeconds(59).toMinutes();
    }

    /** How long the round has run, without pauses. */
    public Duration net(Instant at) {
        return passed.stream().map(PassedStep::used).reduce(clock.used(at), Duration::plus);
    }

    /** Whether this member may speak now. */
    public boolean speaks(MemberId member) {
        var seat = seats.get(member);
        if (seat == null || phase != Phase.RUNNING || !now().speaking().allows(seat.role())) {
            return false;
        }
        return seat.role() == RoundRole.CHAIR
                || now().speaking() != nl.leerkring.method.Speaking.ONE_BY_ONE
                || member.equals(word);
    }

    /** The round after one more happening. */
    public Round after(Happening happening) {
        var at = happening.at();
        var next = switch (happening.kind()) {
            case CAME -> seated(happening.by(), seat -> seat.here(true));
            case LEFT -> left(happening);
            case GOT_ROLE -> withRole(happening.about(), happening.role());
            case TOOK_CHAIR -> withRole(happening.about(), RoundRole.CHAIR);
            case STARTED -> with(Phase.RUNNING, 0, StepClock.running(at));
            case PAUSED -> with(Phase.PAUSED, step, clock.paused(at));
            case RESUMED -> with(Phase.RUNNING, step, clock.resumed(at));
            case EXTENDED -> with(phase, step, clock.extended(happening.minutes() + overtime(at)));
            case WENT_ON -> passing(false, at).to(step + 1, at);
            case SKIPPED -> passing(true, at).to(step + 1, at);
            case WENT_BACK -> passing(false, at).to(step - 1, at);
            case AGAIN -> passing(false, at).to(step, at);
            case GOT_WORD -> withWord(happening.about());
            case SIGNALLED -> this;
            case ENDED -> (phase == Phase.WAITING ? this : passing(false, at)).with(Phase.ENDED, step, StepClock.STILL);
        };
        return (terms == null ? next : next.with(terms(happening))).counted(happened + 1);
    }

    private Terms terms(Happening happening) {
        return switch (happening.kind()) {
            case PAUSED -> terms.paused(happening.at());
            case LEFT -> phase == Phase.RUNNING && isOwner(happening.by()) ? terms.paused(happening.at()) : terms;
            case RESUMED -> terms.resumed(step, happening.at());
            case EXTENDED -> terms.extended(step, happening.minutes() / RoundRules.DAY, happening.at());
            case WENT_ON -> happening.by() == null ? terms.wentOn(step, happening.at()) : terms;
            default -> terms;
        };
    }

    /** Whether this member brings the case. */
    boolean isOwner(MemberId member) {
        return seat(member).filter(seat -> seat.role() == RoundRole.OWNER).isPresent();
    }

    private Round left(Happening happening) {
        var gone = seated(happening.by(), seat -> seat.here(false));
        return isOwner(happening.by()) && phase == Phase.RUNNING
                ? gone.with(Phase.PAUSED, step, clock.paused(happening.at()))
                : gone;
    }

    private Round to(int newStep, Instant at) {
        var started = phase == Phase.PAUSED ? StepClock.STILL : StepClock.running(at);
        return new Round(method, terms, phase, newStep, started, seats, null, List.of(), passed, happened);
    }

    private Round passing(boolean skipped, Instant at) {
        var more = new ArrayList<>(passed);
        more.add(new PassedStep(step, skipped, clock.used(at)));
        return new Round(method, terms, phase, step, clock, seats, word, spoken, List.copyOf(more), happened);
    }

    private Round with(Phase newPhase, int newStep, StepClock newClock) {
        return new Round(method, terms, newPhase, newStep, newClock, seats, word, spoken, passed, happened);
    }

    private Round with(Terms newTerms) {
        return new Round(method, newTerms, phase, step, clock, seats, word, spoken, passed, happened);
    }

    private Round withWord(MemberId member) {
        var more = new ArrayList<>(spoken);
        more.add(member);
        return new Round(method, terms, phase, step, clock, seats, member, List.copyOf(more), passed, happened);
    }

    /** Gives a role that only one has at a time; who had it becomes a participant. */
    private Round withRole(MemberId member, RoundRole role) {
        var freed = this;
        if (role != RoundRole.PARTICIPANT && role != RoundRole.OBSERVER) {
            for (var seat : seats.values()) {
                if (seat.role() == role) {
                    freed = freed.seated(seat.member(), held -> held.as(RoundRole.PARTICIPANT));
                }
            }
        }
        return freed.seated(member, seat -> seat.as(role));
    }

    private Round seated(MemberId member, UnaryOperator<Seat> change) {
        var more = new LinkedHashMap<>(seats);
        more.put(member, change.apply(more.getOrDefault(member, new Seat(member, RoundRole.PARTICIPANT, false))));
        return new Round(
                method,
                terms,
                phase,
                step,
                clock,
                java.util.Collections.unmodifiableMap(more),
                word,
                spoken,
                passed,
                happened);
    }

    private Round counted(int count) {
        return new Round(method, terms, phase, step, clock, seats, word, spoken, passed, count);
    }
}
