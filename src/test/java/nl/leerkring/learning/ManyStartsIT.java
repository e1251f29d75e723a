package nl.leerkring.learning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.leerkring.assessment.Exercise;
import nl.leerkring.content.EveryKind;
import nl.leerkring.content.Question;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.training.TestTrainings;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A whole class begins at once: each step in its own transaction on its own thread, as requests are. */
@ArquillianTest
class ManyStartsIT extends Learner {
    private static final int PEOPLE = 200;
    private static final int AT_ONCE = 16;

    @Inject
    TestTrainings trainings;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Test
    void twoHundredPeopleStartOneTestAtTheSameTimeAndEachGetsTheirOwnAttempt() throws Exception {
        var slug = TestTrainings.slug();
        trainings.publish(slug, EveryKind.files());
        var people = IntStream.range(0, PEOPLE).mapToObj(i -> become()).toList();
        for (var person : people) {
            caller.become(person, Set.of(Role.LEARNER));
            enrolling.start(slug);
        }
        var attempts = together(people, () -> begin(slug));
        assertThat(attempts).hasSize(PEOPLE).doesNotHaveDuplicates();
    }

    @Test
    void oneLearnerWhoClicksSixteenTimesStartsOneAttempt() throws Exception {
        var slug = TestTrainings.slug();
        trainings.publish(slug, EveryKind.files());
        enrolling.start(slug);
        var same = IntStream.range(0, AT_ONCE).mapToObj(i -> me).toList();
        assertThat(together(same, () -> testRoom.start(slug, "toets")))
                .containsOnly(testRoom.look(slug, "toets").last().id());
    }

    /** Starts, and answers the first question. */
    private Long begin(String slug) {
        long attempt = testRoom.start(slug, "toets");
        Question first = testRoom.look(slug, "toets").questions().get(0);
        assertThat(testRoom.check(give(attempt, first, Exercise.of(first).key())))
                .isTrue();
        return attempt;
    }

    /** What each gets; all wait for the one signal, so many at once as a small server has threads. */
    private <T> List<T> together(List<MemberId> people, Callable<T> work) throws Exception {
        var go = new CountDownLatch(1);
        var places = new Semaphore(AT_ONCE);
        var running = people.stream()
                .map(person -> threads.submit(() -> {
                    go.await(60, TimeUnit.SECONDS);
                    places.acquire();
                    try {
                        return as(person, work);
                    } finally {
                        places.release();
                    }
                }))
                .toList();
        go.countDown();
        var results = new java.util.ArrayList<T>();
        for (var one : running) {
            results.add(one.get(120, TimeUnit.SECONDS));
        }
        return results;
    }

    private <T> T as(MemberId person, Callable<T> work) throws Exception {
        var request = CDI.current().select(RequestContextController.class).get();
        var fresh = request.activate();
        try {
            caller.become(person, Set.of(Role.LEARNER));
            return work.call();
        } finally {
            if (fresh) {
                request.deactivate();
            }
        }
    }
}
