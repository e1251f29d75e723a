package nl.leerkring.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leerkring.content.Course;
import nl.leerkring.support.Surfer;

/** What the pages of a {@link Course} cost the database, as the metrics count it. Not in the server: it is somebody who visits. */
public final class PageQueries {
    private static final Pattern QUERIES = Pattern.compile("(?m)^\\S*leerkring_visit_queries\\S* (\\S+)$");

    private final Surfer surfer;
    private final Map<String, Integer> costs = new LinkedHashMap<>();

    private PageQueries(Surfer surfer) {
        this.surfer = surfer;
    }

    /** Queries of every page, by a word for it; a new member visits them, and begins the first test. */
    public static Map<String, Integer> of(URL url, String slug) throws Exception {
        var surfer = new Surfer(url);
        surfer.join();
        var queries = new PageQueries(surfer);
        queries.visit(slug);
        return queries.costs;
    }

    private void visit(String slug) throws Exception {
        var course = "/learning/" + slug + "/";
        surfer.post("/learning/start?training=" + slug, "enrol", Map.of());
        count("training", "/training/" + slug);
        count("dashboard", "/learning");
        count("lesson", course + Course.lesson(1, 1));
        count("closed lesson", course + Course.lesson(1, 2));
        count("test", course + Course.quiz(1));
        assertThat(surfer.post(course + Course.quiz(1), "quiz", "start", Map.of())
                        .statusCode())
                .isEqualTo(302);
        count("question", course + Course.quiz(1) + "?question=10");
    }

    private void count(String name, String address) throws Exception {
        costs.put(name, of(surfer, address));
    }

    /** Queries of one page. The second visit counts: the first may fill a cache. */
    static int of(Surfer surfer, String address) throws Exception {
        surfer.get(address);
        var before = total(surfer);
        var page = surfer.get(address);
        assertThat(page.statusCode()).as(address).isEqualTo(200);
        return total(surfer) - before;
    }

    private static int total(Surfer surfer) throws Exception {
        var matcher = QUERIES.matcher(surfer.get("/metrics").body());
        assertThat(matcher.find()).isTrue();
        return (int) Double.parseDouble(matcher.group(1));
    }
}
