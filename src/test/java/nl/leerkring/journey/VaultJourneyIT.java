package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.net.URL;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Rows;
import nl.leerkring.vault.MadeVaults;
import nl.leerkring.vault.VaultId;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** Two administrators open a vault together: one at a desk, the other with a phone. */
@Beside
@ArquillianTest
@RunAsClient
class VaultJourneyIT {
    private static final String WHY = "Er is een melding over de veiligheid van iemand in deze groep.";

    @ArquillianResource
    URL url;

    private final VaultId vault = MadeVaults.one();

    @Test
    void oneAsksAtADeskAndTheOtherGrantsOnAPhone() throws Exception {
        try (var yara = administrator("Yara Eerste", 1280);
                var joost = administrator("Joost Tweede", 360)) {
            yara.look("before");
            yara.page.locator("#ask-access").click();
            assertThat(yara.page.locator("#errors")).isVisible();
            yara.look("empty form");
            yara.page.locator("#vault").fill(vault.inGroups());
            yara.page.locator("#reason").fill(WHY);
            yara.page.locator("#ask-access").click();
            assertThat(yara.page.locator(".toast")).containsText("Je vraag staat klaar.");
            assertThat(request(yara)).containsText("Dit is jouw vraag.");
            assertThat(request(yara).locator("button[name=grant]")).hasCount(0);
            yara.look("asked");

            joost.open("/vault");
            assertThat(request(joost)).containsText(WHY);
            joost.look("to decide on a phone");
            request(joost).locator("button[name=grant]").focus();
            joost.page.keyboard().press("Enter");
            assertThat(request(joost)).containsText("open om te lezen");
            joost.look("broken on a phone");

            yara.open("/vault");
            assertThat(request(yara)).containsText("Joost");
            yara.look("broken");
            yara.assertFaultless();
            joost.assertFaultless();
        }
    }

    private Locator request(Visit visit) {
        return visit.page.locator(
                "#decide article", new com.microsoft.playwright.Page.LocatorOptions().setHasText(vault.inGroups()));
    }

    private Visit administrator(String name, int width) throws Exception {
        var visit = new Visit(URI.create("http://127.0.0.1:" + url.getPort()), width);
        var email = Newcomer.joins(visit, name);
        Rows.grant(email, "ADMINISTRATOR");
        Newcomer.returns(visit, email, "/vault");
        return visit;
    }
}
