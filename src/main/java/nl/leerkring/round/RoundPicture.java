package nl.leerkring.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.leerkring.method.MethodStep;
import nl.leerkring.method.RoundRole;
import nl.leerkring.method.Speaking;
import nl.leerkring.round.Round.Phase;
import nl.leerkring.shared.MemberId;

/**
 * A round as one person sees it at one moment.
 *
 * @param number of happenings so far: a later picture has a higher one
 * @param step place of the current step, from 1
 * @param instruction what this person does in this step
 * @param word name of who has the word, or null
 * @param following names of who did not have the word yet, in order, in a step in which people speak in turn
 * @param left seconds left of the step; below zero when it takes longer
 * @param total seconds of the step, with what was added
 * @param endsAt when the round will be over at this pace, UTC; null before it begins and in a pause
 * @param leads whether this person is the chair
 * @param passed how many steps were passed: who presses a button says what was seen
 * @param until until when one can take part in this step; null when all are there at once, and while the round stands still
 */
public record RoundPicture(
        int number,
        Phase phase,
        int step,
        String title,
        Turn turn,
        RoundRole role,
        String instruction,
        String chair,
        String word,
        List<String> following,
        long left,
        long total,
        Instant endsAt,
        boolean leads,
        int passed,
        Instant until,
        List<StepRow> steps,
        List<SeatRow> seats) {
    /** A step in the list. @param until null when all are there at once @param state done, skipped, now or to come */
    public record StepRow(int number, String title, int minutes, Instant until, State state) {
        /** Where it stands. */
        public enum State {
            DONE,
            SKIPPED,
            NOW,
            TO_COME
        }

        public boolean isNow() {
            return state == State.NOW;
        }

        public boolean isDone() {
            return state == State.DONE;
        }

        public boolean isSkipped() {
            return state == State.SKIPPED;
        }
    }

    /** Somebody in the circle. @param me whether it is who looks @param word whether this person has the word */
    public record SeatRow(
            long member, String name, RoundRole role, boolean here, boolean me, boolean word, boolean silent) {}

    /** Whether the clock runs. */
    public boolean isRunning() {
        return phase == Phase.RUNNING;
    }

    /** Whether somebody brings a case. */
    public boolean isOwned() {
        return seats.stream().anyMatch(seat -> seat.role() == RoundRole.OWNER);
    }

    public boolean isWaiting() {
        return phase == Phase.WAITING;
    }

    public boolean isPaused() {
        return phase == Phase.PAUSED;
    }

    public boolean isEnded() {
        return phase == Phase.ENDED;
    }

    /** Whether people speak in turn in this step. */
    public boolean isInTurns() {
        return !following.isEmpty() || word != null;
    }

    /** Draws it. @param names what members are called in the group */
    static RoundPicture of(Round round, MemberId me, Instant now, Function<MemberId, String> names) {
        var role = round.seat(me).map(Seat::role).orElse(RoundRole.OBSERVER);
        var left = round.left(now).toSeconds();
        return new RoundPicture(
                round.happened(),
                round.phase(),
                round.step() + 1,
                round.now().title(),
                turn(round, me, role),
                role,
                round.now().instruction(role),
                round.holder(RoundRole.CHAIR).map(names).orElse(null),
                round.word() == null ? null : names.apply(round.word()),
                following(round).stream().map(names).toList(),
                left,
                (round.now().minutes() + round.clock().extra()) * 60L,
                round.phase() == Phase.RUNNING ? endsAt(round, now, left) : null,
                role == RoundRole.CHAIR,
                round.passed().size(),
                TermRules.until(round).orElse(null),
                steps(round),
                seats(round, me, names));
    }

    private static Turn turn(Round round, MemberId me, RoundRole role) {
        return switch (round.phase()) {
            case WAITING -> Turn.WAIT;
            case PAUSED -> role == RoundRole.CHAIR ? Turn.LEAD : Turn.PAUSE;
            case ENDED -> Turn.OVER;
            case RUNNING -> {
                if (role == RoundRole.CHAIR) {
                    yield Turn.LEAD;
                }
                if (round.now().speaking() == Speaking.NOBODY && round.now().isWrittenBy(role)) {
                    yield Turn.WRITE;
                }
                yield round.isInTerms() ? Turn.READ : round.speaks(me) ? Turn.SPEAK : Turn.LISTEN;
            }
        };
    }

    private static List<MemberId> following(Round round) {
        if (round.phase() == Phase.WAITING || round.now().speaking() != Speaking.ONE_BY_ONE) {
            return List.of();
        }
        return round.seats().values().stream()
                .filter(seat -> seat.here() && seat.role().isInCircle())
                .map(Seat::member)
                .filter(member -> !round.spoken().contains(member))
                .toList();
    }

    private static Instant endsAt(Round round, Instant now, long left) {
        if (round.isInTerms()) {
            return round.terms().until(round.method().steps().size() - 1);
        }
        var later = round.method().steps().stream()
                .skip(round.step() + 1L)
                .mapToInt(MethodStep::minutes)
                .sum();
        return now.plusSeconds(Math.max(0, left) + later * 60L);
    }

    private static List<StepRow> steps(Round round) {
        var rows = new ArrayList<StepRow>();
        var steps = round.method().steps();
        for (int i = 0; i < steps.size(); i++) {
            var until = round.isInTerms() ? round.terms().until(i) : null;
            rows.add(new StepRow(i + 1, steps.get(i).title(), steps.get(i).minutes(), until, state(round, i)));
        }
        return rows;
    }

    private static StepRow.State state(Round round, int step) {
        var begun = round.phase() == Phase.RUNNING || round.phase() == Phase.PAUSED;
        if (step == round.step() && begun) {
            return StepRow.State.NOW;
        }
        var last =
                round.passed().stream().filter(passed -> passed.step() == step).reduce((one, other) -> other);
        if (last.isEmpty() || begun && step > round.step()) {
            return StepRow.State.TO_COME;
        }
        return last.get().skipped() ? StepRow.State.SKIPPED : StepRow.State.DONE;
    }

    private static List<SeatRow> seats(Round round, MemberId me, Function<MemberId, String> names) {
        return round.seats().values().stream()
                .map(seat -> new SeatRow(
                        seat.member().value(),
                        names.apply(seat.member()),
                        seat.role(),
                        seat.here(),
                        seat.member().equals(me),
                        seat.member().equals(round.word()),
                        round.phase() == Phase.RUNNING
                                && !round.isInTerms()
                                && !round.speaks(seat.member())
                                && seat.role() == RoundRole.OWNER))
                .toList();
    }
}
