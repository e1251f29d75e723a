package nl.leerkring.notification;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Empties the outbox in the background: a round every few seconds, and one right after a commit that wrote a mail. Each
 * node has a worker; that a mail is sent by one of them only is the matter of {@link Claims}.
 */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Worker {
    private static final System.Logger LOG = System.getLogger("leerkring.mail");
    private static final int SECONDS = 5;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Postman postman;

    @Inject
    Backlog backlog;

    private final Object busy = new Object();
    private final AtomicBoolean called = new AtomicBoolean();
    private volatile boolean stopped;
    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        rounds = executor.scheduleWithFixedDelay(this::round, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** A mail is committed: go now. Many mails in a row make one extra round. */
    public void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailPosted mail) {
        if (called.compareAndSet(false, true)) {
            executor.execute(this::round);
        }
    }

    private void round() {
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

    @PreDestroy
    void stop() {
        stopped = true;
        rounds.cancel(false);
        synchronized (busy) {
            LOG.log(System.Logger.Level.INFO, "the outbox worker stopped");
        }
    }
}
