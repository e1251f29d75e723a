package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hilde takes over a list with a mistake at her desk and asks a perspective that is short; Noor becomes a member on a phone. */
@Beside
@ArquillianTest
@RunAsClient
class NetworkJourneyIT {
    @ArquillianResource
    URL url;

    private Surfer hilde;
    private Surfer noor;
    private EditionDays.Going edition;

    @BeforeEach
    void anEditionToCome() throws Exception {
        hilde = new Surfer(url);
        var email = hilde.join("Hilde Coördineert");
        Rows.grant(email, "ARENA_COORDINATOR");
        hilde.signIn(email, false);
        noor = new Surfer(url);
        noor.join("Noor Komt");
        edition = EditionDays.made(email, null);
        EditionDays.ahead(edition.slug());
    }

    @Test
    void fromAListToAPhone() throws Exception {
        var site = URI.create("http://127.0.0.1:" + url.getPort());
        try (var desk = new Visit(site, 1280);
                var phone = new Visit(site, 360, true)) {
            Newcomer.comes(hilde, desk);
            takesOver(desk);
            asks(desk);
            Newcomer.comes(noor, phone);
            becomesAMember(phone);
            desk.assertFaultless();
            phone.assertFaultless();
        }
    }

    private void takesOver(Visit desk) {
        var page = desk.page;
        desk.open("/arena/desk/" + edition.slug() + "/members");
        desk.look("a network without members");
        page.locator(".empty a.btn").click();
        brings(desk, "naam\nAda\n");
        assertThat(page.locator("#file-error")).containsText("e-mailadressen");
        desk.look("a list that cannot be read");
        brings(
                desk,
                "E-mail;Naam;Perspectief\n" + UUID.randomUUID()
                        + "@voorbeeld.test;Ada;Ervaringsdeskundige\nfout;Bo;\n");
        assertThat(page.locator("main")).containsText("Regel 3");
        desk.look("what taking over a list would do");
        page.locator("button[name=apply]").click();
        assertThat(page.locator(".toast")).isVisible();
        assertThat(page.locator("main")).containsText("Ada");
        desk.look("the members of a series");
    }

    private static void brings(Visit desk, String text) {
        desk.page
                .locator("#file")
                .setInputFiles(new FilePayload("leden.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        desk.page.locator("main button[type=submit]").first().click();
    }

    private static void asks(Visit desk) {
        var page = desk.page;
        page.locator("a[href*='inviting=expert']").click();
        desk.look("asking a perspective");
        page.locator("button[value=invite]").click();
        assertThat(page.locator(".toast")).isVisible();
        assertThat(page.locator("a[href*='inviting=expert']")).hasCount(0);
    }

    private void becomesAMember(Visit phone) {
        var page = phone.page;
        phone.open("/arena/" + edition.slug());
        page.locator("a[href$='/membership']").first().tap();
        page.locator("button[value=join]").tap();
        assertThat(page.locator("#perspective-error")).isVisible();
        phone.look("joining with an error");
        page.locator("input[name=perspective]").first().check();
        page.locator("input[name=showsName]").check();
        page.locator("button[value=join]").tap();
        assertThat(page.locator(".toast")).isVisible();
        assertThat(page.locator("main")).containsText("En nog 1 lid");
        phone.look("the own membership");
        page.locator("button[value=leave]").tap();
        assertThat(page.locator(".toast")).isVisible();
    }
}
