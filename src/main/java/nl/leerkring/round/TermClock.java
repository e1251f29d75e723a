package nl.leerkring.round;

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
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Looks every minute in which rounds a term is over, or nearly. */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class TermClock {
    private static final System.Logger LOG = System.getLogger(TermClock.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    TermKeeper keeper;

    private ScheduledFuture<?> timer;

    @PostConstruct
    void start() {
        timer = executor.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
    }

    private void look() {
        tried("going on", keeper::goOn);
        tried("reminding", keeper::remind);
    }

    private static void tried(String what, IntSupplier work) {
        try {
            while (work.getAsInt() > 0) {
                // until nothing is due
            }
        } catch (RuntimeException failure) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    what + " in rounds with terms failed; the next minute tries again",
                    failure);
        }
    }

    @PreDestroy
    void stop() {
        timer.cancel(false);
    }
}
