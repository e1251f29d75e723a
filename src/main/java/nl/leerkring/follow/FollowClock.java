package nl.leerkring.follow;

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

/** Looks every minute which editions followers are to hear of, and who did not confirm. */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class FollowClock {
    private static final System.Logger LOG = System.getLogger(FollowClock.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    FollowRounds rounds;

    private ScheduledFuture<?> timer;

    @PostConstruct
    void start() {
        timer = executor.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.MINUTES);
    }

    private void round() {
        tried("mails about editions to followers", rounds::tell);
        tried("forgetting who did not confirm", rounds::forget);
    }

    private static void tried(String what, IntSupplier round) {
        try {
            while (round.getAsInt() > 0) {
                // until nothing is due
            }
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, what + " failed; the next round tries again", failure);
        }
    }

    @PreDestroy
    void stop() {
        timer.cancel(false);
    }
}
