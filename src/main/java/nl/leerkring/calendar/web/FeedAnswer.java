package nl.leerkring.calendar.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.calendar.CalendarEntry;
import nl.leerkring.calendar.CalendarFeed;

/** Answers a program that subscribes to a calendar; one that has it as it is gets 304. Who may keep it is for who calls to say (Cache-Control). */
@ApplicationScoped
public class FeedAnswer {
    @Inject
    CalendarFeed feed;

    /** Sends the calendar of this name with these appointments. */
    public void send(HttpServletRequest request, HttpServletResponse response, String name, List<CalendarEntry> entries)
            throws IOException {
        // weak: each answer has its own time of writing in it
        var tag = "\"" + feed.tag(name, entries) + "\"";
        response.setHeader("ETag", "W/" + tag);
        if (known(request.getHeader("If-None-Match")).anyMatch(tag::equals)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var bytes = feed.text(name, entries).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar; charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"leerkring.ics\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static Stream<String> known(String header) {
        return Stream.ofNullable(header)
                .flatMap(all -> Arrays.stream(all.split(",")))
                .map(one -> one.strip().replaceFirst("^W/", ""));
    }
}
