package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.util.regex.Pattern;
import nl.leerkring.paper.PdfSeal;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** Sanne tells who was there; Omar finds his proof on his phone, writes what he learned, and a stranger verifies it. */
@Beside
@ArquillianTest
@RunAsClient
class ProofJourneyIT {
    private static final Pattern NUMBER = Pattern.compile("LK-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2,4}");
    private static final String LEARNED = "Ik liet een stilte vallen, en dat werkte.";

    @ArquillianResource
    URL url;

    private String group;
    private String meeting;

    @Test
    void whoWasThereGetsAProofThatAnyoneCanVerify() throws Exception {
        var site = URI.create("http://127.0.0.1:" + url.getPort());
        var sanne = new Surfer(url);
        sanne.join("Sanne Begeleidt");
        group = Circles.started(sanne, "Kring Bewijs");
        var omar = new Surfer(url);
        omar.join("Omar Was Erbij");
        Circles.comesIn(omar, sanne, group);
        meeting = Meetings.planned(sanne, group, 1).get(0);
        Meetings.begun(meeting, true);
        try (var desk = new Visit(site, 1280);
                var phone = new Visit(site, 360, true);
                var stranger = new Visit(site, 360, true)) {
            Newcomer.comes(sanne, desk);
            Newcomer.comes(omar, phone);
            tellWhoWasThere(desk);
            var number = reflect(phone);
            verify(stranger, number);
            correct(desk);
            moveAway(desk);
            var answer = stranger.open("/proof/" + number);
            assertThat(answer.headerValue("x-robots-tag")).isEqualTo("noindex");
            assertThat(stranger.page.locator(".verdict")).containsText("vervangen");
            stranger.look("a replaced proof");
            desk.assertFaultless();
            phone.assertFaultless();
            stranger.assertFaultless();
        }
    }

    private void tellWhoWasThere(Visit desk) throws Exception {
        var page = desk.page;
        desk.open(meeting);
        page.locator("a[href$='/presence']").click();
        desk.look("presence");
        page.locator("#confirm").click();
        assertThat(page.locator("#qualification-error")).isVisible();
        page.locator("#qualification").fill("getraind in intervisie");
        page.locator("input[name^=break]").last().fill("95");
        page.locator("#declared").check();
        page.locator("#confirm").click();
        assertThat(page.locator("input[name^=break][aria-invalid=true]")).hasCount(1);
        assertThat(page.locator("#qualification")).hasValue("getraind in intervisie");
        desk.look("presence with an error");
        page.locator("input[name^=break]").last().fill("10");
        page.locator("#confirm").click();
        assertThat(page.locator("article.sheet tbody tr")).hasCount(2);
        desk.look("an attendance list");
        isPaper(desk, page.locator("a[href^='/intervision/paper.pdf']").getAttribute("href"));
    }

    private static String reflect(Visit phone) throws Exception {
        var page = phone.page;
        phone.open("/intervision/proofs");
        phone.look("my proofs");
        page.locator("main li a.btn--second").tap();
        phone.look("a proof");
        page.locator("#technical").fill(LEARNED);
        page.locator("#reflect").tap();
        assertThat(page.locator(".toast")).isVisible();
        assertThat(page.locator("#technical")).hasValue(LEARNED);
        isPaper(phone, page.locator("a[href$='reflection=1']").getAttribute("href"));
        var number = NUMBER.matcher(page.url());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    private static void isPaper(Visit visit, String address) throws Exception {
        var pdf = visit.page.request().get(visit.address(address));
        assertThat(pdf.status()).isEqualTo(200);
        var seal = visit.page.request().get(visit.address("/paper/seal.pem"));
        assertThat(PdfSeal.holds(pdf.body(), seal.body())).isTrue();
    }

    /** The field for certificates takes the number of a proof too. */
    private static void verify(Visit stranger, String number) {
        var page = stranger.page;
        stranger.open("/certificate");
        page.locator("main input[name=number]").fill(number.toLowerCase(java.util.Locale.ROOT));
        page.locator("main form button[type=submit]").first().tap();
        assertThat(page).hasURL(Pattern.compile("/proof/" + number));
        assertThat(page.locator(".verdict")).containsText("geldig");
        assertThat(page.locator("main")).containsText("digitaal zegel");
        assertThat(page.locator("a[href='/paper/seal.pem']")).isVisible();
        assertThat(page.locator("main")).not().containsText("Omar");
        assertThat(page.locator("main")).not().containsText(LEARNED);
        stranger.look("a proof that is valid");
    }

    private void correct(Visit desk) {
        var page = desk.page;
        var tab = page.context().newPage();
        tab.navigate(desk.address(meeting + "/presence"));
        desk.open(meeting + "/presence");
        page.locator("input[name^=break]").last().fill("30");
        page.locator("#confirm").click();
        assertThat(page.locator("article.sheet")).containsText("versie 2");
        tab.locator("input[name^=break]").last().fill("40");
        tab.locator("#confirm").click();
        assertThat(tab.locator("#present-error")).containsText("intussen");
        assertThat(tab.locator("input[name^=break]").last()).hasValue("40");
        tab.locator("#confirm").click();
        assertThat(tab.locator("article.sheet")).containsText("versie 3");
        tab.close();
    }

    /** While the form is open the meeting goes to next week. */
    private void moveAway(Visit desk) {
        var page = desk.page;
        desk.open(meeting + "/presence");
        page.locator("input[name^=break]").last().fill("45");
        Meetings.later(meeting);
        page.locator("#confirm").click();
        assertThat(page.locator("#errors")).containsText("nog niet begonnen");
        assertThat(page.locator("input[name^=break]").last()).hasValue("45");
        desk.look("presence of a meeting that was moved");
        desk.open(meeting + "/presence");
        assertThat(page.locator("main")).containsText("nog niet begonnen");
        assertThat(page.locator("#confirm")).hasCount(0);
        desk.look("presence before a meeting");
    }
}
