package nl.leerkring.learning;

import java.util.List;
import java.util.Map;
import nl.leerkring.assessment.AnswerRow;
import nl.leerkring.content.Question;
import nl.leerkring.content.Quiz;

/**
 * What a learner did with a test so far.
 *
 * @param attempts in order
 * @param answers of the last attempt, by question
 */
public record TestDesk(List<AttemptRow> attempts, Map<String, AnswerRow> answers) {
    /** The last attempt, or null. */
    public AttemptRow last() {
        return attempts.isEmpty() ? null : attempts.get(attempts.size() - 1);
    }

    /** How many questions are checked. */
    public long checked() {
        return answers.values().stream().filter(AnswerRow::checked).count();
    }

    /** How many of the checked questions are right. */
    public long right() {
        return answers.values().stream().filter(AnswerRow::right).count();
    }

    /** Questions that were not answered rightly, to read again. */
    public List<Question> wrong(Quiz quiz) {
        return quiz.questions().stream()
                .filter(question -> {
                    var row = answers.get(question.id());
                    return row == null || !row.right();
                })
                .toList();
    }

    /**
     * Number of the next question that is not checked, looking around from one.
     *
     * @param from number of the question to start after; 0 starts at the first
     * @return 0 when all are checked
     */
    public int nextOpen(Quiz quiz, int from) {
        int size = quiz.questions().size();
        for (int i = 0; i < size; i++) {
            int index = (from + i) % size;
            var row = answers.get(quiz.questions().get(index).id());
            if (row == null || !row.checked()) {
                return index + 1;
            }
        }
        return 0;
    }
}
