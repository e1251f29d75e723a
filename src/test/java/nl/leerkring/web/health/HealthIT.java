package nl.leerkring.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

@RunAsClient
@ArquillianTest
class HealthIT {
    @ArquillianResource
    URL base;

    @Test
    void aNodeWithItsDatabaseIsReady() throws Exception {
        var answer = get("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"database\"", "\"UP\"").doesNotContain("DOWN");
    }

    @Test
    void aRunningNodeIsAlive() throws Exception {
        assertThat(get("/health/live").body()).contains("\"program\"", "\"UP\"");
    }

    @Test
    void theMetricsTellOfMailsAndQueries() throws Exception {
        assertThat(get("/metrics").body())
                .contains("leerkring_mails_waiting", "leerkring_mails_failed", "leerkring_database_queries");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + base.getPort() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
