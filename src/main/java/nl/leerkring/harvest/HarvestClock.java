package nl.leerkring.harvest;

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

/** Looks now and then of which experiments the date has come. */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class HarvestClock {
    private static final System.Logger LOG = System.getLogger(HarvestClock.class.getName());
    private static final int MINUTES = 30;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    HarvestRounds rounds;

    private ScheduledFuture<?> timer;

    @PostConstruct
    void start() {
        timer = executor.scheduleWithFixedDelay(this::round, 1, MINUTES, TimeUnit.MINUTES);
    }

    private void round() {
        tried("questions", rounds::round);
    }

    private static void tried(String what, IntSupplier round) {
        try {
            while (round.getAsInt() > 0) {
                // until nothing is due
            }
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, what + " about experiments failed; the next round tries again", failure);
        }
    }

    @PreDestroy
    void stop() {
        timer.cancel(false);
    }
}
