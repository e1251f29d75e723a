package nl.leerkring.activity.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import nl.leerkring.activity.ViewingRoom;
import nl.leerkring.shared.DomainException;

/**
 * Takes the reports of the player: which pieces were watched. Answers how much of the whole that is; 202 when it was too much for the time
 * that passed, and has to be told again.
 */
@WebServlet("/activity/watched")
public class WatchServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 10_000;

    @Inject
    transient ViewingRoom viewingRoom;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var type = request.getContentType();
        if (type == null || !type.startsWith("application/json")) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        var body = new String(request.getInputStream().readNBytes(LARGEST), StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        try (var reader = Json.createReader(new StringReader(body))) {
            answer(response, viewingRoom.report(read(reader.readObject())));
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

    private static ViewingRoom.ReportWatched read(JsonObject sent) {
        return new ViewingRoom.ReportWatched(
                sent.getJsonNumber("enrolment").longValue(),
                sent.getString("slug"),
                sent.getString("part"),
                sent.getString("media"),
                sent.getString("pieces"));
    }

    private static void answer(HttpServletResponse response, ViewingRoom.Watched watched) throws IOException {
        response.setStatus(watched.believed() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_ACCEPTED);
        response.setContentType("application/json");
        response.getWriter()
                .print(Json.createObjectBuilder()
                        .add("percent", watched.percent())
                        .add("enough", watched.enough())
                        .build());
    }
}
