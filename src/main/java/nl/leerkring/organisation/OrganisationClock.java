package nl.leerkring.organisation;

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
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Goes on with lists of people every second and looks every minute of which tasks somebody must be told. */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OrganisationClock {
    private static final System.Logger LOG = System.getLogger(OrganisationClock.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    TaskReminders reminders;

    @Inject
    ListWorker lists;

    private volatile boolean stopped;
    private List<ScheduledFuture<?>> timers;

    @PostConstruct
    void start() {
        timers = List.of(
                executor.scheduleWithFixedDelay(() -> rounds(reminders::round), 1, 1, TimeUnit.MINUTES),
                executor.scheduleWithFixedDelay(() -> rounds(lists::step), 1, 1, TimeUnit.SECONDS));
    }

    /** As long as there is something to do: each round is a transaction of its own. */
    private void rounds(IntSupplier round) {
        try {
            while (!stopped && round.getAsInt() > 0) {
                LOG.log(System.Logger.Level.TRACE, "one more");
            }
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "work of organisations failed; the next round tries again", failure);
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        timers.forEach(timer -> timer.cancel(false));
    }
}
