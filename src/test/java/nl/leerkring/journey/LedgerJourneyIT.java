package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Rows;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** A professional fills the dossier on a phone and sees what is missing; the staff sees its pages. */
@Beside
@ArquillianTest
@RunAsClient
class LedgerJourneyIT {
    private static final String BSN = "111222333";

    @ArquillianResource
    URL url;

    @Test
    void aProfessionalRegistersBringsEvidenceAndSeesWhatIsMissing() throws Exception {
        for (int width : new int[] {360, 1280}) {
            try (var noor = new Visit(URI.create("http://127.0.0.1:" + url.getPort()), width)) {
                Newcomer.joins(noor, "Noor Bakker");
                noor.open("/accreditation");
                noor.look("empty dossier");
                noor.open("/accreditation/registration");
                register(noor);
                assertThat(noor.page.locator("main")).containsText("punten van de 100");
                noor.look("dossier");
                bring(noor);
                noor.open("/accreditation");
                assertThat(noor.page.locator("#lines")).containsText("Vakblad besproken");
                assertThat(noor.page.locator("#lines")).containsText("Telt als Overig");
                noor.look("dossier with a line");
                noor.assertFaultless();
            }
        }
    }

    private static void register(Visit noor) {
        noor.page.locator("#register").selectOption("registerplein");
        noor.page.locator("#number").fill(BSN);
        noor.page.locator("#begins").fill(LocalDate.now().minusYears(1).toString());
        noor.page.locator("#registrationForm button[value=save]").click();
        assertThat(noor.page.locator("#number-error")).containsText("BSN");
        assertThat(noor.page.locator("#number")).hasValue(BSN);
        noor.look("refused registration");
        noor.page.locator("#number").fill("4610 12345");
        noor.page.locator("#registrationForm button[value=save]").click();
    }

    private static void bring(Visit noor) {
        noor.open("/accreditation/own");
        noor.page.locator("#title").fill("Vakblad besproken");
        noor.page.locator("#type").selectOption("OTHER");
        noor.page.locator("#hours").fill("1,5");
        noor.page.locator("#day").fill(LocalDate.now().minusDays(1).toString());
        noor.page.locator("#file").setInputFiles(file("<html>"));
        noor.page.locator("form.form button[type=submit]").click();
        assertThat(noor.page.locator("#file-error")).containsText("geen PDF");
        assertThat(noor.page.locator("#title")).hasValue("Vakblad besproken");
        noor.page.locator("#file").setInputFiles(file("%PDF-1.7 proef"));
        noor.page.locator("form.form button[type=submit]").click();
        assertThat(noor.page.locator("#ownForm")).containsText("Vakblad besproken");
        noor.look("own evidence");
    }

    private static FilePayload file(String content) {
        return new FilePayload("bewijs.pdf", "application/pdf", content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theStaffSeesAccreditationsRulesAndWhatIsToReview() throws Exception {
        for (int width : new int[] {360, 1280}) {
            try (var yara = new Visit(URI.create("http://127.0.0.1:" + url.getPort()), width)) {
                var email = Newcomer.joins(yara, "Yara Staf");
                Rows.grant(email, "ADMINISTRATOR");
                Rows.grant(email, "EDITOR");
                Newcomer.returns(yara, email, "/registers/offers");
                yara.look("accreditations");
                yara.page.locator("#points").fill("-1");
                yara.page.locator("#accreditationForm button").click();
                assertThat(yara.page.locator("#points-error")).containsText("meer dan 0");
                yara.look("refused accreditation");
                yara.open("/registers/review");
                yara.look("review");
                yara.open("/registers");
                yara.look("rules");
                yara.open("/registers/skj");
                yara.page.locator("#rulesForm button[value=check]").click();
                assertThat(yara.page.locator("#yaml-error")).containsText("Regel");
                yara.look("refused rules");
                yara.assertFaultless();
            }
        }
    }
}
