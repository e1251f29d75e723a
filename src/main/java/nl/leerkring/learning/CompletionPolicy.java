package nl.leerkring.learning;

import java.util.Set;
import nl.leerkring.content.Part;
import nl.leerkring.content.Quiz;
import nl.leerkring.training.TrainingVersion;

/**
 * When a training is complete: all its required parts are done. A lesson is done when the learner says so, a quickscan
 * when it is filled in, a test only when it is passed. A training without required parts asks for all its parts.
 */
public final class CompletionPolicy {
    private CompletionPolicy() {}

    /** @param done ids of the parts that are done; ids the version does not know are ignored */
    public static boolean isComplete(TrainingVersion version, Set<String> done) {
        var parts = version.parts();
        var anyRequired = parts.stream().anyMatch(Part::required);
        return !parts.isEmpty()
                && parts.stream()
                        .filter(part -> part.required() || !anyRequired)
                        .allMatch(part -> done.contains(part.id()));
    }

    /** Whether this many right answers pass the test. @param counting how many questions of the attempt count */
    public static boolean isPassed(Quiz quiz, int right, int counting) {
        return right >= needed(quiz, counting);
    }

    /** How many questions must be right: the percentage of those that count, rounded up. */
    public static int needed(Quiz quiz, int counting) {
        return (quiz.passPercent() * counting + 99) / 100;
    }
}
