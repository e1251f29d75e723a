package nl.leerkring.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * The clocks of all features share the executors of the server. As that comes they have one thread, so that a mailing of thousands held
 * up the clock of a live round for minutes; {@code payara-preboot.txt} gives them more.
 */
@ArquillianTest
class ClocksIT {
    private static final int AT_ONCE = 4;

    @Resource
    ManagedScheduledExecutorService clocks;

    @Resource
    ManagedExecutorService hands;

    @Test
    void longWorkOfOneFeatureKeepsTheClocksOfOthersNotWaiting() throws Exception {
        meet(clocks);
    }

    @Test
    void workThatIsHandedOverDoesNotWaitForOtherWork() throws Exception {
        meet(hands);
    }

    /** All wait for each other: on fewer threads none of them would ever end. */
    private static void meet(ExecutorService executor) throws Exception {
        var together = new CyclicBarrier(AT_ONCE);
        var works = IntStream.range(0, AT_ONCE)
                .mapToObj(work -> executor.submit(() -> together.await(20, TimeUnit.SECONDS)))
                .toList();
        for (var work : works) {
            assertThat(work.get(30, TimeUnit.SECONDS)).isBetween(0, AT_ONCE - 1);
        }
    }
}
