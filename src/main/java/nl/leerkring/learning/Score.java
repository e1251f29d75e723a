package nl.leerkring.learning;

import java.util.Comparator;
import java.util.List;
import nl.leerkring.content.Part;
import nl.leerkring.content.Quiz;
import nl.leerkring.training.TrainingVersion;

/** The result of the tests of a training together, as the certificate tells it. */
final class Score {
    private Score() {}

    /** Per cent of the questions that count, of the best attempt at each test; null when no test was made. */
    static Integer percent(TrainingVersion version, List<AttemptRow> attempts) {
        int right = 0;
        int questions = 0;
        for (Part part : version.parts()) {
            var best = attempts.stream()
                    .filter(attempt -> attempt.isSubmitted() && attempt.part().equals(part.id()))
                    .max(Comparator.comparingDouble(Score::share));
            if (part.body() instanceof Quiz && best.isPresent()) {
                right += best.get().right();
                questions += best.get().questions();
            }
        }
        return questions == 0 ? null : Integer.valueOf(right * 100 / questions);
    }

    private static double share(AttemptRow attempt) {
        return attempt.questions() == 0 ? 0 : (double) attempt.right() / attempt.questions();
    }
}
