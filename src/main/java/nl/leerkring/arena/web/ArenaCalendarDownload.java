package nl.leerkring.arena.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leerkring.arena.ArenaCalendar;
import nl.leerkring.calendar.web.FeedAnswer;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Bundles;

/** A series or one edition for a calendar, to keep or to subscribe to. In Dutch: programs that subscribe tell no language. */
@WebServlet("/arena/calendar.ics")
public class ArenaCalendarDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ArenaCalendar calendar;

    @Inject
    transient FeedAnswer answer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var language = Bundles.LANGUAGES.get(0);
            var slug = request.getParameter("series");
            var number = request.getParameter("number");
            var feed = number == null ? calendar.series(slug, language) : calendar.edition(slug, number, language);
            response.setHeader("Cache-Control", "no-cache");
            answer.send(request, response, feed.name(), feed.entries());
        } catch (DomainException refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
