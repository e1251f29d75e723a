package nl.leerkring.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerkring.content.Quiz;
import nl.leerkring.shared.Clock;

/**
 * When a test may be made again. The package says how many attempts there are in a row; when all of them failed, a new
 * series opens the next day in the Netherlands: time to read again, and nobody is shut out for ever. After passing, the
 * test may be practised without limit.
 */
public final class AttemptPolicy {
    private AttemptPolicy() {}

    /** Empty when a new attempt may start now. */
    public static Optional<LockPolicy.Reason> refusal(Quiz quiz, List<AttemptRow> attempts, Instant now) {
        var submitted = attempts.stream().filter(AttemptRow::isSubmitted).toList();
        if (quiz.attempts() == 0
                || submitted.isEmpty()
                || submitted.stream().anyMatch(AttemptRow::passed)
                || submitted.size() % quiz.attempts() != 0) {
            return Optional.empty();
        }
        var last = submitted.stream()
                .map(AttemptRow::submittedAt)
                .max(Instant::compareTo)
                .orElseThrow();
        return day(now).isAfter(day(last))
                ? Optional.empty()
                : Optional.of(new LockPolicy.Reason("learning.quiz.wait", List.of(String.valueOf(quiz.attempts()))));
    }

    /** How many attempts are left in this series; -1 without limit. */
    public static int left(Quiz quiz, List<AttemptRow> attempts) {
        var submitted = attempts.stream().filter(AttemptRow::isSubmitted).toList();
        if (quiz.attempts() == 0 || submitted.stream().anyMatch(AttemptRow::passed)) {
            return -1;
        }
        return quiz.attempts() - submitted.size() % quiz.attempts();
    }

    private static java.time.LocalDate day(Instant instant) {
        return instant.atZone(Clock.ZONE).toLocalDate();
    }
}
