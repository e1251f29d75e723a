package nl.leerkring.learning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.assessment.AnswerRow;
import nl.leerkring.assessment.Exercise;
import nl.leerkring.content.Question;
import nl.leerkring.content.Quiz;

/**
 * What becomes of an attempt after a question was repaired: only for the better. An answer that was right stays right,
 * because the learner went by what we told; an answer that is right by the repaired question becomes right. A question that
 * is gone, or does not count any more, keeps its verdict. So nobody loses a point, a pass or a certificate, and scoring
 * again twice changes nothing the second time.
 */
final class RescoringPolicy {
    private RescoringPolicy() {}

    /** @param right how many of the questions that count are right now; @param turned ids of answers that became right */
    record Verdict(int right, boolean passed, Set<String> turned) {}

    /**
     * The verdict now.
     *
     * @param own the test as the learner made it, with its pass mark
     * @param asked the questions of the attempt, as the learner saw them
     * @param answers what was checked, by question
     * @param newest the test with the repaired questions
     */
    static Verdict of(Quiz own, List<Question> asked, Map<String, AnswerRow> answers, Quiz newest) {
        var counting = asked.stream().filter(Question::counts).toList();
        var turned = counting.stream()
                .map(Question::id)
                .filter(id -> turns(answers.get(id), newest))
                .collect(Collectors.toSet());
        int right = (int) counting.stream()
                .map(Question::id)
                .filter(id -> turned.contains(id)
                        || answers.containsKey(id) && answers.get(id).right())
                .count();
        return new Verdict(right, CompletionPolicy.isPassed(own, right, counting.size()), turned);
    }

    private static boolean turns(AnswerRow answer, Quiz newest) {
        return answer != null
                && !answer.right()
                && newest.question(answer.question())
                        .filter(Question::counts)
                        .map(question -> Exercise.of(question).isRight(answer.value()))
                        .orElse(false);
    }
}
