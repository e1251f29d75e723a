package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Mailbox;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Noor follows a series by mail, and stops, on a laptop and on a phone; Hilde sees at her desk how many do. */
@Beside
@ArquillianTest
@RunAsClient
class FollowJourneyIT {
    private static final Pattern LINK = Pattern.compile("/arena/follow\\?token=[\\w-]{43}");

    @ArquillianResource
    URL url;

    private Surfer hilde;
    private EditionDays.Going edition;

    @BeforeEach
    void anEdition() throws Exception {
        hilde = new Surfer(url);
        var email = hilde.join("Hilde Coördineert");
        Rows.grant(email, "ARENA_COORDINATOR");
        hilde.signIn(email, false);
        edition = EditionDays.made(email, null);
    }

    @Test
    void fromThePageOfASeriesToTheEnd() throws Exception {
        var site = URI.create("http://127.0.0.1:" + url.getPort());
        for (var width : new int[] {1280, 360}) {
            try (var noor = new Visit(site, width)) {
                var email = UUID.randomUUID() + "@voorbeeld.test";
                asks(noor, email);
                confirms(noor, Mailbox.find(email, LINK));
                seesHowMany(site, width);
                stops(noor, Mailbox.find(email, LINK));
                assertThat(Rows.texts("select email from follow_follower where email = ?", email))
                        .isEmpty();
                noor.assertFaultless();
            }
        }
    }

    private void asks(Visit noor, String email) {
        var page = noor.page;
        noor.open("/arena/" + edition.slug());
        noor.look("a series");
        page.locator("#followEmail").fill("noor");
        page.locator("#follow-button").click();
        assertThat(page.locator("#followEmail-error")).isVisible();
        assertThat(page.locator("#followEmail")).hasValue("noor");
        noor.look("a series with a wrong address");
        page.locator("#followEmail").fill(email);
        page.locator("#follow-button").click();
        assertThat(page.locator(".toast")).containsText("Kijk in je mail");
    }

    /** Opening the link is not enough. */
    private static void confirms(Visit noor, String link) {
        var page = noor.page;
        noor.open(link);
        noor.open(link);
        assertThat(page.locator("h1")).containsText("Wil je deze reeks volgen?");
        noor.look("confirming");
        page.locator("button[value=confirm]").click();
        assertThat(page.locator(".toast")).isVisible();
        assertThat(page.locator("h1")).containsText("Je volgt deze reeks");
        noor.look("following");
    }

    private void seesHowMany(URI site, int width) {
        try (var desk = new Visit(site, width)) {
            Newcomer.comes(hilde, desk);
            desk.open("/arena/desk/" + edition.slug());
            assertThat(desk.page.locator("main")).containsText("1 adres volgt deze reeks per mail.");
            desk.look("the desk of a series");
            desk.assertFaultless();
        }
    }

    private static void stops(Visit noor, String link) {
        var page = noor.page;
        noor.open(link);
        page.locator("button[value=stop]").click();
        assertThat(page.locator(".toast")).containsText("Je adres is weg");
        assertThat(noor.open(link).status()).isEqualTo(404);
        assertThat(page.locator("h1")).containsText("Dit adres volgt niets meer");
        noor.look("a link of nothing");
    }
}
