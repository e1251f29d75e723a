package nl.leerkring.journey;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.content.AllParts;
import nl.leerkring.content.Packages;
import nl.leerkring.content.Zips;
import nl.leerkring.shared.Clock;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;

/**
 * A training with a part of every kind, put in by an editor by the pages for that, and somebody who stands somewhere in each of its
 * parts: a test that began, one that is done, a case in the middle and one at its end, a plan whose day has come, a meeting that was.
 */
final class SceneTraining {
    private static final String BOUNDARY = "grens";

    final String slug = "onderdelen-" + UUID.randomUUID().toString().substring(0, 8);
    final List<String> seeds = new ArrayList<>();
    private final Surfer surfer;

    SceneTraining(Surfer surfer) throws Exception {
        this.surfer = surfer;
        publish(slug, AllParts.files());
        withdrawn("weg-" + slug);
        surfer.post("/learning/start?training=" + slug, "enrol", Map.of());
        tests();
        cases();
        plan();
        meetings();
        group();
        repair();
        seeds.add("/training/editorial/" + slug);
    }

    private void upload(String name, Packages files) throws Exception {
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"zip\"; filename=\"x.zip\"\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(Zips.of(name, files));
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var answer = surfer.send(HttpRequest.newBuilder(surfer.at("/editorial/upload"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
        if (answer.statusCode() != 302) {
            throw new AssertionError(answer.body());
        }
    }

    private void publish(String name, Packages files) throws Exception {
        upload(name, files);
        var page = Seen.of(
                "/training/editorial/" + name,
                surfer.get("/training/editorial/" + name).body());
        // the form stands there, or one step further
        var form =
                page.links().stream().filter(link -> link.contains("/publish?")).findFirst();
        surfer.post(form.orElse(page.address()), "draft", "name=\"publish\"", Map.of());
    }

    /** A second version, in which the right answer of a test that was made is another one, and a third that is not yet online. */
    private void repair() throws Exception {
        publish(slug, AllParts.files().replacing("quizzes/oefenen.yaml", "correct: true", "correct: false"));
        upload(slug, AllParts.files().replacing("training.yaml", "Je leert kijken.", "Je leert zien."));
    }

    private void withdrawn(String name) throws Exception {
        publish(name, Packages.valid());
        surfer.post("/training/editorial/" + name + "/withdraw", "out", Map.of());
        seeds.add("/training/editorial/" + name);
    }

    private void tests() throws Exception {
        surfer.post(part("toets"), "quiz", Map.of());
        for (int question = 1; question <= 12; question++) {
            seeds.add(part("toets") + "?question=" + question);
        }
        surfer.post(part("gedaan"), "quiz", Map.of());
        surfer.post(part("gedaan") + "?question=1", "quiz", Map.of("answer", "false"));
        surfer.post(part("gedaan") + "?question=1", "quiz", Map.of());
        seeds.add(part("gedaan"));
    }

    private void cases() throws Exception {
        surfer.post(part("terugblik"), "casus", "value=\"praten\"", Map.of());
        surfer.post(part("terugblik"), "casus", "value=\"melden\"", Map.of());
        seeds.addAll(List.of(part("deur"), part("terugblik")));
    }

    private void plan() throws Exception {
        var today = LocalDate.now(Clock.ZONE).toString();
        surfer.post(part("gepland"), "practice", Map.of("plan", "Ik bel aan.", "day", today));
        seeds.addAll(List.of(part("plan"), part("gepland")));
    }

    /** One that was, with somebody at it, and one to come. */
    private void meetings() throws Exception {
        for (var place : List.of("Toen " + slug, "Straks " + slug)) {
            var when = LocalDateTime.now().plusDays(9).withNano(0).toString();
            var fields = Map.of("meetingPart", slug + "/samen", "startsAt", when, "place", place, "seats", "5");
            surfer.post("/activity/meetings", "planMeeting", fields);
        }
        var was = Rows.number("select id from activity_meeting where place = ?", "Toen " + slug);
        surfer.post(part("samen"), "meeting", "value=\"" + was + "\"", Map.of());
        Rows.change("update activity_meeting set starts_at = utc_timestamp(6) - interval 1 day where id = ?", was);
        seeds.addAll(List.of(part("samen"), "/activity/meetings", "/activity/meetings?meeting=" + was));
    }

    private void group() throws Exception {
        surfer.post("/casus/groups", "groupOpen", Map.of("case", slug + "/deur"));
        var code = Rows.texts("select code from casus_group order by id desc limit 1")
                .get(0);
        surfer.post("/casus/join", "groupJoin", Map.of("code", code));
        seeds.addAll(List.of("/casus/groups", "/casus/join", "/casus/group/" + code, "/casus/group/" + code + "/play"));
    }

    private String part(String id) {
        return "/learning/" + slug + "/" + id;
    }
}
