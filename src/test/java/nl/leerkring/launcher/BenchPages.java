package nl.leerkring.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import nl.leerkring.content.Course;
import nl.leerkring.support.Surfer;

/** How long the pages of a large training take, beside those of a small one: for a learner who is signed in, one after another. */
final class BenchPages {
    private static final int VISITS = 200;
    private static final Map<String, Course> COURSES = Map.of("klein", Course.SMALL, "groot", Course.LARGE);
    private static final Pattern SAVED = Pattern.compile("data-(attempt|id)=\"([^\"]*)\"");

    private final Surfer surfer;

    private BenchPages(Surfer surfer) {
        this.surfer = surfer;
    }

    /** Makes a folder of trainings, a small one and one of 500 parts and 2,000 questions. */
    static void write(Path modules) throws IOException {
        for (var course : COURSES.entrySet()) {
            var files = course.getValue().files().files();
            for (var path : files.paths()) {
                var file = modules.resolve(course.getKey()).resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, files.bytes(path));
            }
        }
    }

    /** Medians of each page of both. */
    static void measure(int port) throws Exception {
        var surfer = new Surfer(URI.create("http://127.0.0.1:" + port).toURL());
        var form = Map.of("email", "begeleider@demo.test", "password", "leerkring-demo");
        surfer.post("/membership/sign-in", "signIn", form);
        for (var slug : new String[] {"klein", "groot"}) {
            System.out.printf("%s: %s%n", slug, COURSES.get(slug));
            new BenchPages(surfer).measure("/learning/" + slug + "/", slug);
        }
    }

    private void measure(String course, String slug) throws Exception {
        surfer.post("/learning/start?training=" + slug, "enrol", Map.of());
        surfer.post(course + Course.quiz(1), "quiz", "start", Map.of());
        tell("training page", () -> visit("/training/" + slug));
        tell("dashboard", () -> visit("/learning"));
        tell("lesson", () -> visit(course + Course.lesson(1, 1)));
        tell("question", () -> visit(course + Course.quiz(1) + "?question=10"));
        var saving = saving(surfer.get(course + Course.quiz(1) + "?question=10").body());
        tell("saving an answer", () -> surfer.send(saving).statusCode());
    }

    private int visit(String address) throws Exception {
        return surfer.get(address).statusCode();
    }

    private HttpRequest.Builder saving(String page) {
        var values = new HashMap<String, String>();
        SAVED.matcher(page).results().forEach(found -> values.putIfAbsent(found.group(1), found.group(2)));
        return HttpRequest.newBuilder(surfer.at("/learning/autosave"))
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"kind\":\"answer\",\"attempt\":%s,\"id\":\"%s\",\"value\":\"answer=true\",\"age\":0}"
                                .formatted(values.get("attempt"), values.get("id"))));
    }

    private static void tell(String what, Callable<Integer> visit) throws Exception {
        var times = LongStream.builder();
        for (int i = 0; i < VISITS; i++) {
            var begin = System.nanoTime();
            var status = visit.call();
            if (status != 200) {
                throw new IllegalStateException(what + " answered " + status);
            }
            times.add(System.nanoTime() - begin);
        }
        var median = times.build().sorted().skip(VISITS / 2).findFirst().orElseThrow();
        System.out.printf("  %-20s%6.1f ms%n", what, median / 1e6);
    }
}
