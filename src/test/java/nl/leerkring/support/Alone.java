package nl.leerkring.support;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Knows whether container tests are still to come or under way that want the server for themselves: all that are not {@link Beside}. */
public class Alone implements TestExecutionListener {
    private static final Set<String> TO_COME = ConcurrentHashMap.newKeySet();
    private static final CountDownLatch END = new CountDownLatch(1);

    static void awaitEnd() throws InterruptedException {
        END.await();
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        TO_COME.addAll(plan.getRoots().stream()
                .flatMap(root -> Stream.concat(Stream.of(root), plan.getDescendants(root).stream()))
                .filter(Alone::isAlone)
                .map(TestIdentifier::getUniqueId)
                .collect(Collectors.toSet()));
        openWhenNoneIsLeft();
    }

    @Override
    public void executionFinished(TestIdentifier done, TestExecutionResult result) {
        over(done);
    }

    @Override
    public void executionSkipped(TestIdentifier skipped, String reason) {
        over(skipped);
    }

    private static void over(TestIdentifier one) {
        if (TO_COME.remove(one.getUniqueId())) {
            openWhenNoneIsLeft();
        }
    }

    private static void openWhenNoneIsLeft() {
        if (TO_COME.isEmpty()) {
            END.countDown();
        }
    }

    private static boolean isAlone(TestIdentifier one) {
        return one.getSource()
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getJavaClass())
                .filter(type ->
                        type.isAnnotationPresent(ArquillianTest.class) && !type.isAnnotationPresent(Beside.class))
                .isPresent();
    }
}
