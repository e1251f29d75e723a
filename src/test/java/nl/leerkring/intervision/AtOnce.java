package nl.leerkring.intervision;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;

/** Lets several people do the same at the same moment. */
@ApplicationScoped
public class AtOnce {
    @Inject
    GroupFixture fixture;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    /** What each hears; all begin when all are there. */
    public List<String> together(List<MemberId> people, Runnable work) throws Exception {
        var start = new CyclicBarrier(people.size());
        var pool = Executors.newFixedThreadPool(people.size(), threads);
        try {
            var running = people.stream()
                    .map(person -> pool.submit(() -> {
                        start.await(60, TimeUnit.SECONDS);
                        return as(person, work);
                    }))
                    .toList();
            var answers = new ArrayList<String>();
            for (var one : running) {
                answers.add(one.get(60, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private String as(MemberId person, Runnable work) {
        var request = CDI.current().select(RequestContextController.class).get();
        var fresh = request.activate();
        try {
            fixture.as(person);
            work.run();
            return "ok";
        } catch (DomainException refusal) {
            return refusal.key();
        } finally {
            if (fresh) {
                request.deactivate();
            }
        }
    }
}
