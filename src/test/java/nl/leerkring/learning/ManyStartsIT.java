package nl.leerkring.learning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
    private static final int AT_ONCE = 20;

    @Inject
    TestTrainings trainings;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

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
    void oneLearnerWhoClicksTwentyTimesStartsOneAttempt() throws Exception {
        var slug = TestTrainings.slug();
        trainings.publish(slug, EveryKind.files());
        enrolling.start(slug);
        var same = IntStream.range(0, AT_ONCE).mapToObj(i -> me).toList();
        assertThat(together(same, () -> testRoom.start(slug, "toets")))
                .containsOnly(testRoom.look(slug, "toets").last().id());
    }

    @Test
    void anAnswerThatIsSavedAndCheckedAtTheSameMomentIsThereOnce() throws Exception {
        var slug = TestTrainings.slug();
        trainings.publish(slug, EveryKind.files());
        enrolling.start(slug);
        long attempt = testRoom.start(slug, "toets");
        var same = IntStream.range(0, AT_ONCE).mapToObj(i -> me).toList();
        var first = testRoom.look(slug, "toets").questions().get(0);
        var key = give(attempt, first, Exercise.of(first).key());
        var turn = new AtomicInteger();
        assertThat(together(same, () -> turn.getAndIncrement() % 2 == 0 ? testRoom.check(key) : testRoom.save(key)))
                .hasSize(AT_ONCE)
                .doesNotContain(false);
        assertThat(testRoom.look(slug, "toets").answers().get(first.id()).right())
                .isTrue();
    }

    /** Starts, and answers the first question. */
    private Long begin(String slug) {
        long attempt = testRoom.start(slug, "toets");
        Question first = testRoom.look(slug, "toets").questions().get(0);
        assertThat(testRoom.check(give(attempt, first, Exercise.of(first).key())))
                .isTrue();
        return attempt;
    }

    /** What each gets. They go in rows of twenty, and a row starts only when all twenty are there. */
    private <T> List<T> together(List<MemberId> people, Callable<T> work) throws Exception {
        var row = new CyclicBarrier(AT_ONCE);
        var pool = Executors.newFixedThreadPool(AT_ONCE, threads);
        try {
            var running = people.stream()
                    .map(person -> pool.submit(() -> {
                        row.await(60, TimeUnit.SECONDS);
                        return as(person, work);
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get(120, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
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
