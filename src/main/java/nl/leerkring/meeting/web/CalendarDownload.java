package nl.leerkring.meeting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.meeting.CalendarRoom;
import nl.leerkring.meeting.MeetingId;
import nl.leerkring.shared.DomainException;

/** The file of a meeting, for a calendar. */
@WebServlet("/intervision/meetings.ics")
public class CalendarDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CalendarRoom room;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var file = room.file(GroupId.of(request.getParameter("id")), MeetingId.of(request.getParameter("meeting")));
            var bytes = file.calendar().getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/calendar; charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        } catch (DomainException refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
