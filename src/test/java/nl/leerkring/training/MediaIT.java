package nl.leerkring.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class MediaIT {
    private static final Pattern COVER = Pattern.compile("/media/[0-9a-f]{64}/media/omslag\\.svg");

    @ArquillianResource
    URL url;

    @Test
    void aDrawingIsKeptForEverAndMayDoNothing() throws Exception {
        var answer = get(cover(), null);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/svg+xml");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("sandbox");
    }

    @Test
    void aDrawingThatTheBrowserHasIsNotSentAgain() throws Exception {
        var tag = get(cover(), null).headers().firstValue("ETag").orElseThrow();
        var again = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + url.getPort() + cover()))
                                .header("If-None-Match", tag)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aFilmComesInThePiecesThatAreAskedFor() throws Exception {
        var answer = get(cover().replace("omslag.svg", "plein.webm"), "bytes=10-29");
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).hasSize(20);
        assertThat(answer.headers().firstValue("Content-Range").orElseThrow()).startsWith("bytes 10-29/");
    }

    @Test
    void whatIsNoMediaFileIsNotFound() throws Exception {
        for (var other :
                new String[] {"training.yaml", "quizzes/toets.yaml", "media/none.svg", "media/..%2ftraining.yaml"}) {
            assertThat(get(cover().replace("media/omslag.svg", other), null).statusCode())
                    .as(other)
                    .isIn(400, 404);
        }
    }

    private String cover() throws Exception {
        var found =
                COVER.matcher(new String(get("/training/spil-in-de-wijk", null).body()));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private HttpResponse<byte[]> get(String address, String range) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + url.getPort() + address));
        if (range != null) {
            request.header("Range", range);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
