package nl.leerkring.calendar.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leerkring.calendar.CalendarRoutes;
import nl.leerkring.calendar.FeedDoor;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.web.ClientAddress;

/** The calendar behind a secret address. One that does not exist, one of which the form is wrong and one that stopped get the same answer. */
@WebServlet(CalendarRoutes.DOOR)
public class FeedDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    transient FeedDoor door;

    @Inject
    transient FeedAnswer answer;

    @Inject
    transient FeedBrake brake;

    @Inject
    transient ClientAddress client;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // asked again every time, so that an address that stopped shows nothing from a cache
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("X-Robots-Tag", "noindex");
        var origin = client.of(request);
        var pause = brake.pause(origin, clock.now());
        if (!pause.isZero()) {
            response.setHeader("Retry-After", Long.toString(Math.max(1, pause.toSeconds())));
            response.setStatus(TOO_MANY_REQUESTS);
            return;
        }
        var secret = secret(request.getParameter("address"));
        var found = door.read(secret);
        if (found.isPresent()) {
            answer.send(request, response, found.get().name(), found.get().entries());
            return;
        }
        if (!door.hasEnded(secret)) {
            brake.wrong(origin, clock.now());
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** What comes before {@code .ics}; empty when it cannot be one. */
    private static String secret(String address) {
        return address != null && address.matches("[\\w-]{43}\\.ics") ? address.replaceFirst("\\.ics$", "") : "";
    }
}
