package nl.leerkring.vault;

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

/** Wraps keys anew after the start and then every hour: a node that still had the old configuration may have added some. */
@Singleton
@Startup
@DependsOn("Boot")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class KeyCare {
    private static final System.Logger LOG = System.getLogger("leerkring.vault");
    private static final long SOON = 5;
    private static final long HOUR = 3600;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Rewrapping rewrapping;

    @Inject
    ConfiguredKeys masters;

    private ScheduledFuture<?> timer;
    private volatile boolean stopped;

    @PostConstruct
    void start() {
        timer = executor.scheduleWithFixedDelay(this::round, SOON, HOUR, TimeUnit.SECONDS);
    }

    private void round() {
        try {
            var done = 0;
            var some = 0;
            do {
                some = stopped ? 0 : rewrapping.batch();
                done += some;
            } while (some == Rewrapping.MOST);
            if (done > 0) {
                LOG.log(
                        System.Logger.Level.INFO,
                        "keys={0} wrapped by master={1}",
                        done,
                        masters.get().current());
            }
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "wrapping keys anew failed; the next round goes on", failure);
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        timer.cancel(false);
    }
}
