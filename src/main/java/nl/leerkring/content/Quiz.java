package nl.leerkring.content;

import java.util.List;
import java.util.Optional;

/**
 * A test.
 *
 * @param passPercent how many per cent of the questions that count must be right
 * @param attempts how often it may be made; 0 is without limit
 * @param intro may be null
 * @param pools groups of which each attempt gets a draw; empty when every question is always asked
 */
public record Quiz(int passPercent, int attempts, String intro, List<Pool> pools, List<Question> questions)
        implements Part.Body {
    /** Questions of which so many are drawn for an attempt. */
    public record Pool(String id, int draw) {}

    /** A test without pools. */
    public Quiz(int passPercent, int attempts, String intro, List<Question> questions) {
        this(passPercent, attempts, intro, List.of(), questions);
    }

    /** How many questions an attempt asks: those of no pool, and of each pool as many as are drawn. */
    public int asked() {
        var always = questions.stream()
                .filter(question -> question.stem().pool() == null)
                .count();
        return (int) always + pools.stream().mapToInt(Pool::draw).sum();
    }

    /** The question with this id. */
    public Optional<Question> question(String questionId) {
        return questions.stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst();
    }
}
