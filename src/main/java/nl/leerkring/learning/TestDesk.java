package nl.leerkring.learning;

import java.util.List;
import java.util.Map;
import nl.leerkring.assessment.AnswerRow;
import nl.leerkring.assessment.Confidence;
import nl.leerkring.content.Question;

/**
 * What a learner did with a test so far.
 *
 * @param attempts in order
 * @param questions of the last attempt, in order: what was drawn for it
 * @param answers of the last attempt, by question
 */
public record TestDesk(List<AttemptRow> attempts, List<Question> questions, Map<String, AnswerRow> answers) {
    /** The last attempt, or null. */
    public AttemptRow last() {
        return attempts.isEmpty() ? null : attempts.get(attempts.size() - 1);
    }

    /** How many questions that count are checked. */
    public long checked() {
        return questions.stream()
                .filter(Question::counts)
                .filter(this::isChecked)
                .count();
    }

    /** How many of the questions that count are right. */
    public long right() {
        return questions.stream().filter(Question::counts).filter(this::isRight).count();
    }

    /** Questions that count and were not answered rightly, to read again. */
    public List<Question> wrong() {
        return questions.stream()
                .filter(question -> question.counts() && !isRight(question))
                .toList();
    }

    /** Those of them of which the learner was sure. */
    public List<Question> sureAndWrong() {
        return wrong().stream().filter(this::isSure).toList();
    }

    /**
     * Number of the next question that is not checked, looking around from one.
     *
     * @param from number of the question to start after; 0 starts at the first
     * @return 0 when all are checked
     */
    public int nextOpen(int from) {
        int size = questions.size();
        for (int i = 0; i < size; i++) {
            int index = (from + i) % size;
            if (!isChecked(questions.get(index))) {
                return index + 1;
            }
        }
        return 0;
    }

    private boolean isChecked(Question question) {
        var row = answers.get(question.id());
        return row != null && row.checked();
    }

    private boolean isRight(Question question) {
        var row = answers.get(question.id());
        return row != null && row.right();
    }

    private boolean isSure(Question question) {
        var row = answers.get(question.id());
        return row != null && row.value().confidence().equals(java.util.Optional.of(Confidence.SURE));
    }
}
