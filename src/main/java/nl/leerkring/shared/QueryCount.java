package nl.leerkring.shared;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Counts the statements sent to the database, for metrics and for tests that bound the queries of a page. */
public class QueryCount implements SessionCustomizer {
    private static final AtomicLong TOTAL = new AtomicLong();

    /** Statements since the start of the server. */
    public static long total() {
        return TOTAL.get();
    }

    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void postExecuteQuery(SessionEvent event) {
                TOTAL.incrementAndGet();
            }
        });
    }
}
