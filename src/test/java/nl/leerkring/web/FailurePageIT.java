package nl.leerkring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.regex.Pattern;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** What people see when the program fails, and what those find who look for the cause. */
@ArquillianTest
@RunAsClient
class FailurePageIT {
    private static final Pattern NUMBER = Pattern.compile("LK-\\d{4}-[0-9A-Z]{6}");

    @ArquillianResource
    URL url;

    @Test
    void aFailureIsAFriendlyPageWithANumberThatStandsInTheLogBesideTheCause() throws Exception {
        var surfer = new Surfer(url);
        var answer = surfer.get("/proef/breaking");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("<h1")
                .doesNotContain(BreakingServlet.SECRET, "Exception", "nl.leerkring", "Payara");
        var number = NUMBER.matcher(answer.body());
        assertThat(number.find()).isTrue();
        assertThat(surfer.get("/proef/breaking?log=yes").body().lines())
                .anyMatch(line -> line.contains(number.group()) && line.contains(BreakingServlet.SECRET));
    }
}
