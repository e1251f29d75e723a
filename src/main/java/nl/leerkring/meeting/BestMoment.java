package nl.leerkring.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which moment of a poll suits most: where most people can come, of those where most like it, of those the first. Pure. */
public final class BestMoment {
    private BestMoment() {}

    /** How a moment stands. */
    public record Score(int yes, int ifNeedBe, int no) {
        static Score of(Iterable<PollChoice> answers) {
            int[] counts = new int[PollChoice.values().length];
            answers.forEach(answer -> counts[answer.ordinal()]++);
            return new Score(
                    counts[PollChoice.YES.ordinal()],
                    counts[PollChoice.IF_NEED_BE.ordinal()],
                    counts[PollChoice.NO.ordinal()]);
        }

        int canCome() {
            return yes + ifNeedBe;
        }
    }

    /** @param moments in order of time @return nothing when nobody can come to any of them */
    static <M> Optional<M> of(List<M> moments, Map<M, Score> scores) {
        return moments.stream()
                .filter(moment ->
                        scores.containsKey(moment) && scores.get(moment).canCome() > 0)
                // max would take the last of equals
                .sorted(Comparator.<M>comparingInt(moment -> scores.get(moment).canCome())
                        .thenComparingInt(moment -> scores.get(moment).yes())
                        .reversed())
                .findFirst();
    }
}
