package nl.leerkring.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.Map;
import nl.leerkring.content.Cases;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The slim header of a case, and the ways from a case to a group. */
@ArquillianTest
@RunAsClient
class CasusPageIT {
    private static final String TRAINING = "/learning/" + CasusFixture.SLUG;
    private static final String CASE = TRAINING + "/" + Cases.PART;

    @ArquillianResource
    URL url;

    private Surfer surfer;

    @BeforeEach
    void enrol() throws Exception {
        surfer = new Surfer(url);
        surfer.join();
        surfer.post("/learning/start?training=" + CasusFixture.SLUG, "enrol", Map.of());
    }

    @Test
    void theHeaderTellsTheSceneAndNotTheNumberOfParts() throws Exception {
        assertThat(head())
                .as("while it is closed")
                .contains("Onderdeel 2 van 3")
                .doesNotContain("Casus, scène");
        surfer.post(TRAINING + "/kijken", "lesson", "id=\"finish\"", Map.of());
        assertThat(head()).contains("Aan de deur<", "Casus, scène 1").doesNotContain("Onderdeel", "<progress");
        choose("praten");
        assertThat(head()).contains("Casus, scène 2");
        assertThat(choose("melden"))
                .as("the last scene, as the answer to a choice")
                .contains("Casus, scène 3");
        assertThat(head()).contains("Nabespreking").doesNotContain("Onderdeel", "scène");
    }

    @Test
    void whoHasACodeFindsWhereToFillItIn() throws Exception {
        surfer.post(TRAINING + "/kijken", "lesson", "id=\"finish\"", Map.of());
        assertThat(surfer.get("/learning").body()).contains("href=\"/casus/join\"");
        assertThat(surfer.get(CASE).body()).contains("href=\"/casus/join\"");
        choose("praten");
        assertThat(surfer.get(CASE).body()).as("amid a case").doesNotContain("href=\"/casus/join\"");
    }

    @Test
    void whoScansTheCodeSignsInFirstAndFindsItFilledIn() throws Exception {
        var stranger = new Surfer(url).get("/casus/join?group=BCDFGH");
        assertThat(stranger.statusCode()).isEqualTo(302);
        assertThat(stranger.headers().firstValue("Location").orElseThrow())
                .endsWith("/membership/sign-in?from=%2Fcasus%2Fjoin%3Fgroup%3DBCDFGH");
        assertThat(surfer.get("/casus/join?group=BCDFGH").body()).contains("value=\"BCDFGH\"");
    }

    private String head() throws Exception {
        var page = surfer.get(CASE).body();
        return page.substring(page.indexOf("class=\"focus-head\""), page.indexOf("</header>"));
    }

    private String choose(String choice) throws Exception {
        var answer = surfer.post(CASE, "casus", "value=\"" + choice + "\"", Map.of());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
