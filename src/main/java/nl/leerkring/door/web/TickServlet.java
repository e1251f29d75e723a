package nl.leerkring.door.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.leerkring.door.Attendee;
import nl.leerkring.door.DoorList;
import nl.leerkring.door.Tick;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Text;

/**
 * Takes ticks of the list at the door, also those that waited on a phone without connection: {@code age} is how many milliseconds ago it was ticked by the
 * device's own clock, so that a wrong clock does no harm. Answers which were taken, which were refused and why, and who is there now.
 */
@WebServlet("/attended/ticks")
public class TickServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 65_536;
    private static final long OLDEST = Duration.ofDays(30).toMillis();

    @Inject
    transient DoorList list;

    @Inject
    transient Clock clock;

    @Inject
    transient Text text;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var type = request.getContentType();
        if (type == null || !type.startsWith("application/json")) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        var body = new String(request.getInputStream().readNBytes(LARGEST + 1), StandardCharsets.UTF_8);
        if (body.length() > LARGEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try (var reader = Json.createReader(new StringReader(body))) {
            answer(request, reader.readObject(), response);
        } catch (DomainException refusal) {
            response.setStatus(
                    refusal.kind() == DomainException.Kind.FORBIDDEN
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        } catch (JsonException | ClassCastException | NullPointerException malformed) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void answer(HttpServletRequest request, JsonObject sent, HttpServletResponse response) throws IOException {
        var slug = request.getParameter("series");
        var number = request.getParameter("number");
        var day = sent.getInt("day");
        // whether the edition is theirs, before anything is taken
        list.look(slug, number, day);
        var done = Json.createArrayBuilder();
        var refused = Json.createArrayBuilder();
        for (var each : sent.getJsonArray("ticks")) {
            var one = each.asJsonObject();
            try {
                list.tick(slug, number, tick(one));
                done.add(one.getString("token"));
            } catch (DomainException refusal) {
                refused.add(refused(one, refusal));
            }
        }
        var answer = Json.createObjectBuilder().add("done", done).add("refused", refused);
        send(response, answer.add("there", there(slug, number, day)).build());
    }

    private JsonObjectBuilder refused(JsonObject tick, DomainException refusal) {
        return Json.createObjectBuilder()
                .add("token", tick.getString("token"))
                .add("who", tick.getString("who"))
                .add("message", text.of(refusal.key(), refusal.arguments()));
    }

    private JsonArrayBuilder there(String slug, String number, int day) {
        var there = Json.createArrayBuilder();
        list.look(slug, number, day).rows().stream()
                .filter(DoorList.Row::there)
                .forEach(row -> there.add(row.visitor().who().value()));
        return there;
    }

    private static void send(HttpServletResponse response, JsonObject answer) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(answer.toString());
    }

    private Tick tick(JsonObject sent) {
        var age = Math.max(0, Math.min(OLDEST, sent.getJsonNumber("age").longValue()));
        return new Tick(
                Attendee.of(sent.getString("who")),
                sent.getInt("day"),
                sent.getBoolean("there"),
                clock.now().minusMillis(age),
                sent.getString("token"));
    }
}
