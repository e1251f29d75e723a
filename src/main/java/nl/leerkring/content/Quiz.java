package nl.leerkring.content;

import java.util.List;
import java.util.Optional;

/**
 * A test.
 *
 * @param passPercent how many per cent of the questions must be right
 * @param attempts how often it may be made; 0 is without limit
 * @param intro may be null
 */
public record Quiz(int passPercent, int attempts, String intro, List<Question> questions) implements Part.Body {
    /** The question with this id. */
    public Optional<Question> question(String questionId) {
        return questions.stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst();
    }
}
