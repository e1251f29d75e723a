package nl.leerkring.round.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leerkring.round.RoundWatch;
import nl.leerkring.shared.MemberId;

/**
 * Refuses the socket of who is not in the round before there is one. A socket that is closed as soon as it opens leaves this server with a request
 * that two connections share: others then see errors.
 */
@WebFilter(urlPatterns = "/round/live/*", asyncSupported = true)
public class SocketDoor extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient RoundWatch watch;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var principal = request.getUserPrincipal();
        var round = LiveSocket.number(request.getRequestURI().replaceFirst(".*/", ""));
        if (principal == null || !watch.seen(round, new MemberId(Long.parseLong(principal.getName())))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }
}
