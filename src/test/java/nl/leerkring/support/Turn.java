package nl.leerkring.support;

import java.util.concurrent.locks.ReentrantLock;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets a class that runs {@link Beside} others wait until those are done that want the server for themselves. One at a time comes in:
 * the first may have to start the server.
 */
final class Turn implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
    private static final ReentrantLock DOOR = new ReentrantLock();

    @Override
    public void beforeAll(ExtensionContext context) throws InterruptedException {
        if (!context.getRequiredTestClass().isAnnotationPresent(RunAsClient.class)) {
            throw new IllegalStateException(
                    "only clients: inside the server, one clock and one set of counters are everybody’s");
        }
        if (context.getRequiredTestClass().isAnnotationPresent(TestMethodOrder.class)) {
            throw new IllegalStateException("no order: the methods run two at a time as well");
        }
        Alone.awaitEnd();
        DOOR.lock();
    }

    /** Arquillian comes between this and the former, and is in. */
    @Override
    public void beforeEach(ExtensionContext context) {
        leaveTheDoor();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        leaveTheDoor();
    }

    private static void leaveTheDoor() {
        if (DOOR.isHeldByCurrentThread()) {
            DOOR.unlock();
        }
    }
}
