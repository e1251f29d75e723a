package nl.leerkring.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** Mixes items the same way every time within one attempt. */
public final class Shuffle {
    private Shuffle() {}

    /**
     * The items mixed.
     *
     * @param attempt id of the attempt: the next attempt gets another order
     * @param question id of the question: two questions are mixed differently
     */
    public static <T> List<T> of(List<T> items, long attempt, String question) {
        // neighbouring seeds give nearly the same first numbers in Random: the other generator spreads them first
        long seed = new SplittableRandom(attempt * 31 + question.hashCode()).nextLong();
        var mixed = new ArrayList<>(items);
        Collections.shuffle(mixed, new Random(seed));
        return mixed;
    }

    /** The items mixed, never into their own order: for what has to be put in order. */
    public static <T> List<T> another(List<T> items, long attempt, String question) {
        var mixed = of(items, attempt, question);
        if (mixed.equals(items) && mixed.size() > 1) {
            Collections.rotate(mixed, 1);
        }
        return mixed;
    }
}
