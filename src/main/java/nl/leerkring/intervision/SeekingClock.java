package nl.leerkring.intervision;

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

/** Looks every hour who sought a group too long ago. */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SeekingClock {
    private static final System.Logger LOG = System.getLogger(SeekingClock.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    OldSeekers old;

    private ScheduledFuture<?> timer;

    @PostConstruct
    void start() {
        timer = executor.scheduleWithFixedDelay(this::round, 1, 60, TimeUnit.MINUTES);
    }

    private void round() {
        try {
            old.round();
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "old seekers stay; the next round tries again", failure);
        }
    }

    @PreDestroy
    void stop() {
        timer.cancel(false);
    }
}
