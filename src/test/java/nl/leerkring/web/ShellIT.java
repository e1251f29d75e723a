package nl.leerkring.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import nl.leerkring.shared.Clock;
import nl.leerkring.support.TestClock;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ShellIT {
    @Inject
    Clock clock;

    @Test
    void timeCanBeMovedInTests() {
        assertThat(clock.now()).isNotNull();
        assertThat(jakarta.enterprise
                        .inject
                        .spi
                        .CDI
                        .current()
                        .select(TestClock.class)
                        .get())
                .isNotNull();
    }

    @Test
    @RunAsClient
    void anUnknownAddressGetsAFriendlyPage(@ArquillianResource URL url) throws Exception {
        var answer = get(url, "/bestaat-niet");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("We kunnen deze pagina niet vinden").doesNotContain("Payara");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .as("as XML the drawings in it would not show")
                .startsWith("text/html");
    }

    @Test
    @RunAsClient
    void theAddressOfAPageFileIsNoAddress(@ArquillianResource URL url) throws Exception {
        assertThat(get(url, "/help.xhtml").statusCode()).isEqualTo(404);
    }

    @Test
    @RunAsClient
    void aVersionedAssetIsKeptForEverAndAnUnknownOneIsNot(@ArquillianResource URL url) throws Exception {
        var found = Pattern.compile("/assets/[0-9a-f]+/css/base.css")
                .matcher(get(url, "/help").body());
        assertThat(found.find()).isTrue();
        assertThat(get(url, found.group()).headers().firstValue("Cache-Control"))
                .hasValue("public, max-age=31536000, immutable");
        var unknown = get(url, "/assets/0123456789ab/css/none.css");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Cache-Control"))
                .isNotEqualTo(java.util.Optional.of("public, max-age=31536000, immutable"));
    }

    @Test
    @RunAsClient
    void everyPageCarriesTheSecurityHeaders(@ArquillianResource URL url) throws Exception {
        var headers = get(url, "/").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Set-Cookie"))
                .as("no session for a visitor")
                .isEmpty();
    }

    private static HttpResponse<String> get(URL url, String address) throws IOException, InterruptedException {
        var base = URI.create("http://127.0.0.1:" + url.getPort());
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(base.resolve(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
