package nl.leerkring.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.QueryCount;

/**
 * Writes one line per request and gives each a number, which a failure page shows and every line of its log carries.
 * Never the query string (it can hold a token or what somebody searched) nor the secret in an address (of an invitation, a registration, a calendar), never who it was: that is the audit log's.
 */
public class AccessLog extends HttpFilter {
    /** Request attribute with the number. */
    public static final String REFERENCE = "leerkring.reference";

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger("leerkring.access");

    @Inject
    transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var begin = System.nanoTime();
        var before = QueryCount.here();
        var reference = Reference.on(clock.now());
        request.setAttribute(REFERENCE, reference);
        var failed = true;
        try {
            chain.doFilter(request, response);
            failed = false;
        } catch (IOException | ServletException | RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "failure reference=" + reference, failure);
            throw failure;
        } finally {
            var cost = new Cost(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin), QueryCount.here() - before);
            QueryCount.visited(cost.statements());
            write(request, failed ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : response.getStatus(), cost);
        }
    }

    private record Cost(long milliseconds, long statements) {}

    private static void write(HttpServletRequest request, int status, Cost cost) {
        LOG.log(
                System.Logger.Level.INFO,
                "method={0} address={1} status={2} ms={3} queries={4} reference={5}",
                request.getMethod(),
                told(request.getRequestURI()),
                Integer.toString(status),
                Long.toString(cost.milliseconds()),
                Long.toString(cost.statements()),
                (String) request.getAttribute(REFERENCE));
    }

    /** An address without the secret in it. */
    static String told(String address) {
        return address.replaceFirst("/(invitations|registrations)/[^/]+", "/$1/-")
                .replaceFirst("(?i)/calendar/.+", "/calendar/-");
    }
}
