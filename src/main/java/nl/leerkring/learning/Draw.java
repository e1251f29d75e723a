package nl.leerkring.learning;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.content.Question;
import nl.leerkring.content.Quiz;

/**
 * Which questions of a test an attempt asks: all that belong to no pool, and of each pool a random draw. They stand in the
 * order of the file, so that a draw changes what is asked and not how the test is built up.
 */
public final class Draw {
    private static final String BETWEEN = " ";

    private Draw() {}

    /** A new draw. */
    static List<Question> of(Quiz quiz, Random random) {
        var drawn = new HashSet<Question>();
        for (var pool : quiz.pools()) {
            var all = quiz.questions().stream()
                    .filter(question -> pool.id().equals(question.stem().pool()))
                    .collect(Collectors.toList());
            Collections.shuffle(all, random);
            drawn.addAll(all.subList(0, Math.min(pool.draw(), all.size())));
        }
        return quiz.questions().stream()
                .filter(question -> question.stem().pool() == null || drawn.contains(question))
                .toList();
    }

    /** As it is kept with the attempt. */
    static String kept(List<Question> questions) {
        return questions.stream().map(Question::id).collect(Collectors.joining(BETWEEN));
    }

    /** The questions of an attempt. @param kept what {@link #kept} wrote; null means all */
    static List<Question> read(Quiz quiz, String kept) {
        if (kept == null) {
            return quiz.questions();
        }
        var ids = Set.of(kept.split(BETWEEN));
        return quiz.questions().stream()
                .filter(question -> ids.contains(question.id()))
                .toList();
    }

    /** How many of them count: at least so many, when a pool also holds questions that do not. */
    public static int counting(Quiz quiz) {
        int counting = (int) quiz.questions().stream()
                .filter(question -> question.stem().pool() == null && question.counts())
                .count();
        for (var pool : quiz.pools()) {
            var others = quiz.questions().stream()
                    .filter(question -> pool.id().equals(question.stem().pool()) && !question.counts())
                    .count();
            counting += Math.max(0, pool.draw() - (int) others);
        }
        return counting;
    }

    /** How many of these count. */
    static int counting(List<Question> questions) {
        return (int) questions.stream().filter(Question::counts).count();
    }
}
