package nl.leerkring.shared;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Counts the statements sent to the database, for metrics, for the access log and for tests that bound the queries of a page. */
public class QueryCount implements SessionCustomizer {
    private static final AtomicLong TOTAL = new AtomicLong();
    private static final AtomicLong VISITS = new AtomicLong();
    private static final ThreadLocal<long[]> HERE = ThreadLocal.withInitial(() -> new long[1]);

    /** Statements since the start of the server. */
    public static long total() {
        return TOTAL.get();
    }

    /** Statements of this thread: what mails and clocks do meanwhile is not in it. Only differences say something, threads are used again. */
    public static long here() {
        return HERE.get()[0];
    }

    /** Statements since the start of the server that somebody waited for, see {@link #visited}. */
    public static long ofVisits() {
        return VISITS.get();
    }

    /** A visit to a page is over. @param statements that it cost */
    public static void visited(long statements) {
        VISITS.addAndGet(statements);
    }

    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void postExecuteCall(SessionEvent event) {
                TOTAL.incrementAndGet();
                HERE.get()[0]++;
            }
        });
    }
}
