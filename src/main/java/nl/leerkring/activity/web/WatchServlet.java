package nl.leerkring.activity.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import nl.leerkring.activity.ViewingRoom;
import nl.leerkring.shared.DomainException;

/** Takes the reports of the player: which pieces were watched. Answers how much of the whole that is, in per cent. */
@WebServlet("/activity/watched")
public class WatchServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 10_000;

    @Inject
    transient ViewingRoom viewingRoom;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = new String(request.getInputStream().readNBytes(LARGEST), StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        try (var reader = Json.createReader(new StringReader(body))) {
            var sent = reader.readObject();
            var percent = viewingRoom.report(new ViewingRoom.ReportWatched(
                    sent.getJsonNumber("enrolment").longValue(),
                    sent.getString("slug"),
                    sent.getString("part"),
                    sent.getString("media"),
                    sent.getString("pieces")));
            response.setContentType("text/plain");
            response.getWriter().print(percent);
        } catch (DomainException refusal) {
            response.setStatus(
                    switch (refusal.kind()) {
                        case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
                        case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
                        case REFUSED, ELSEWHERE -> 422;
                    });
        } catch (JsonException | ClassCastException | NullPointerException malformed) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
