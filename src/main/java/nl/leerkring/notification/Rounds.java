package nl.leerkring.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Empties the outbox, one round at a time on this node; that a mail is sent by one node only is the matter of {@link Claims}. No
 * enterprise bean: those cannot observe a transaction that has just ended.
 */
@ApplicationScoped
class Rounds {
    private static final System.Logger LOG = System.getLogger("leerkring.mail");

    @Resource
    ManagedExecutorService executor;

    @Inject
    Postman postman;

    @Inject
    Backlog backlog;

    private final Object busy = new Object();
    private final AtomicBoolean called = new AtomicBoolean();
    private volatile boolean stopped;

    /** A mail is committed: go now. Many mails in a row make one extra round. */
    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailPosted mail) {
        if (!stopped && called.compareAndSet(false, true)) {
            executor.execute(this::round);
        }
    }

    void round() {
        synchronized (busy) {
            called.set(false);
            try {
                while (!stopped && postman.deliverNext()) {
                    LOG.log(System.Logger.Level.TRACE, "one more");
                }
                if (!stopped) {
                    backlog.count();
                }
            } catch (RuntimeException failure) {
                LOG.log(System.Logger.Level.ERROR, "round of the outbox failed; the next one tries again", failure);
            }
        }
    }

    /** Waits for the mail that is being sent and sends no other. */
    void stop() {
        stopped = true;
        synchronized (busy) {
            LOG.log(System.Logger.Level.INFO, "the outbox worker stopped");
        }
    }
}
