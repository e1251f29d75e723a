package nl.leerkring.ledger;

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

/** Looks now and then whose ledger is to be computed again, which files are to be sealed and who is to be reminded. */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class LedgerClock {
    private static final System.Logger LOG = System.getLogger(LedgerClock.class.getName());
    private static final int SECONDS = 20;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    LedgerRounds rounds;

    @Inject
    EvidenceRounds evidence;

    @Inject
    LedgerReminders reminders;

    private ScheduledFuture<?> timer;

    @PostConstruct
    void start() {
        timer = executor.scheduleWithFixedDelay(this::round, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void round() {
        tried("entries", rounds::round);
        tried("evidence", evidence::round);
        tried("reminders", reminders::round);
    }

    private static void tried(String what, IntSupplier round) {
        try {
            while (round.getAsInt() > 0) {
                // until nothing is due
            }
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, what + " of the ledger failed; the next round tries again", failure);
        }
    }

    @PreDestroy
    void stop() {
        timer.cancel(false);
    }
}
