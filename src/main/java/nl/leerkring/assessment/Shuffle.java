package nl.leerkring.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Mixes items the same way every time within one attempt, and never into their own order. */
public final class Shuffle {
    private Shuffle() {}

    /**
     * The items in another order.
     *
     * @param attempt id of the attempt: the next attempt gets another order
     * @param question id of the question: two questions are mixed differently
     */
    public static <T> List<T> of(List<T> items, long attempt, String question) {
        var mixed = new ArrayList<>(items);
        Collections.shuffle(mixed, new Random(attempt * 31 + question.hashCode()));
        if (mixed.equals(items) && mixed.size() > 1) {
            Collections.rotate(mixed, 1);
        }
        return mixed;
    }
}
