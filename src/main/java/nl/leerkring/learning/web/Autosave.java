package nl.leerkring.learning.web;

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
import java.time.Duration;
import nl.leerkring.assessment.AnswerValue;
import nl.leerkring.learning.Classroom;
import nl.leerkring.learning.QuickscanRoom;
import nl.leerkring.learning.Saved;
import nl.leerkring.learning.TestRoom;
import nl.leerkring.shared.DomainException;

/**
 * Saves while someone types: one JSON object per answer, the same use cases as the forms. {@code age} is how many
 * milliseconds ago it was typed by the device's own clock, so that a wrong clock does no harm. Answers with {@code state}
 * ({@code saved}, {@code older}, {@code final}, {@code refused}), a sentence for the person, and what stands now.
 */
@WebServlet(Autosave.ADDRESS)
public class Autosave extends HttpServlet {
    static final String ADDRESS = "/learning/autosave";
    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 65_536;
    private static final long OLDEST = Duration.ofDays(90).toMillis();

    @Inject
    transient Classroom classroom;

    @Inject
    transient TestRoom testRoom;

    @Inject
    transient QuickscanRoom quickscanRoom;

    @Inject
    transient SavedText sentences;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var type = request.getContentType();
        if (type == null || !type.startsWith("application/json")) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        var body =
                new String(request.getInputStream().readNBytes(LARGEST + 1), java.nio.charset.StandardCharsets.UTF_8);
        if (body.length() > LARGEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try (var reader = Json.createReader(new StringReader(body))) {
            answer(response, 200, sentences.json(save(reader.readObject())));
        } catch (DomainException refusal) {
            answer(response, status(refusal), sentences.json(refusal));
        } catch (JsonException | ClassCastException | NullPointerException malformed) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private Saved save(JsonObject sent) {
        var typed = sentences.typed(
                Math.max(0, Math.min(OLDEST, sent.getJsonNumber("age").longValue())));
        return switch (sent.getString("kind")) {
            case "reflection" ->
                classroom.save(new Classroom.WriteReflection(
                        sent.getJsonNumber("enrolment").longValue(),
                        sent.getString("slug"),
                        sent.getString("part"),
                        sent.getString("id"),
                        sent.getString("value"),
                        typed));
            case "answer" ->
                testRoom.save(new TestRoom.GiveAnswer(
                        sent.getJsonNumber("attempt").longValue(),
                        sent.getString("id"),
                        AnswerValue.parse(sent.getString("value")),
                        typed));
            case "scan" ->
                quickscanRoom.save(new QuickscanRoom.FillIn(
                        sent.getJsonNumber("enrolment").longValue(),
                        sent.getString("slug"),
                        sent.getString("part"),
                        AnswerValue.parse(sent.getString("value")),
                        typed));
            default -> throw DomainException.notFound();
        };
    }

    private static int status(DomainException refusal) {
        return switch (refusal.kind()) {
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
            case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
            case REFUSED, ELSEWHERE -> 422;
        };
    }

    private static void answer(HttpServletResponse response, int status, String json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(json);
    }
}
