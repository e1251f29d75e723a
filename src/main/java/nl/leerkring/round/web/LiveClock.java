package nl.leerkring.round.web;

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

/** Looks twice a second for changes of other nodes, while somebody watches a round on this one. */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class LiveClock {
    private static final System.Logger LOG = System.getLogger(LiveClock.class.getName());
    private static final long PAUSE_IN_MILLISECONDS = 500;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    LiveSockets sockets;

    private ScheduledFuture<?> timer;

    @PostConstruct
    void start() {
        timer = executor.scheduleWithFixedDelay(
                this::look, PAUSE_IN_MILLISECONDS, PAUSE_IN_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            sockets.look();
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.WARNING, "changes of other nodes are looked for again", failure);
        }
    }

    @PreDestroy
    void stop() {
        timer.cancel(false);
    }
}
