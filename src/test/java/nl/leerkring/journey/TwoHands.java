package nl.leerkring.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.SoftAssertions;

/**
 * Does the same with many things, two at a time: where one asks, waits and looks, the server, which has two cores as well, would stand
 * idle half of the time. Only for things that do not need each other.
 */
final class TwoHands {
    private static final int HANDS = 2;

    private TwoHands() {}

    /** What is done with one of the things. */
    interface Work<T> {
        void with(SoftAssertions all, T thing) throws Exception;
    }

    /** What is asked of one of the things. */
    interface Question<T, R> {
        R of(T thing) throws Exception;
    }

    /** Does it with each, and tells all that is wrong at the end. */
    static <T> void each(Collection<T> things, Work<T> work) throws Exception {
        var all = new SoftAssertions();
        for (var wrong : answers(things, thing -> {
            var some = new SoftAssertions();
            work.with(some, thing);
            return some.assertionErrorsCollected();
        })) {
            wrong.forEach(all::collectAssertionError);
        }
        all.assertAll();
    }

    /** The answers in the order of the things. */
    static <T, R> List<R> answers(Collection<T> things, Question<T, R> question) throws Exception {
        var pool = Executors.newFixedThreadPool(HANDS);
        try {
            var answers = new ArrayList<R>();
            var asked = things.stream()
                    .map(thing -> (Callable<R>) () -> question.of(thing))
                    .toList();
            for (Future<R> answer : pool.invokeAll(asked)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } finally {
            pool.shutdownNow();
        }
    }
}
