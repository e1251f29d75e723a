package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.net.URL;
import nl.leerkring.harvest.photo.Pictures;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** Noor sends a photo, Hilde publishes it and makes a practice example, a visitor finds that and has the photo taken away. */
@Beside
@ArquillianTest
@RunAsClient
class LibraryJourneyIT {
    @ArquillianResource
    URL url;

    private Surfer hilde;
    private EditionDays.Going day;

    private void anEditionThatGoesOn() throws Exception {
        hilde = new Surfer(url);
        var email = hilde.join("Hilde Coördineert");
        Rows.grant(email, "ARENA_COORDINATOR");
        hilde.signIn(email, false);
        day = EditionDays.made(email, null);
        Rows.change(
                "insert into arena_item (edition_id, position, day, kind, title, minutes, agreed)"
                        + " values (?, 2, 1, 'EXAMPLE', 'Praktijkvoorbeeld: koffie', 15, 0)",
                day.edition());
    }

    @Test
    void aPhotoAndAPracticeExampleComeToThePublicAndThePhotoGoesAgain() throws Exception {
        for (int width : new int[] {1280, 360}) {
            anEditionThatGoesOn();
            var site = URI.create("http://127.0.0.1:" + url.getPort());
            try (var noor = new Visit(site, width);
                    var desk = new Visit(site, width)) {
                sendsAPhoto(noor);
                Newcomer.comes(hilde, desk);
                publishes(desk);
                makesAnExample(desk);
                finds(noor);
                hasItTakenAway(noor);
                desk.assertFaultless();
                noor.assertFaultless();
            }
        }
    }

    private void sendsAPhoto(Visit noor) {
        noor.open("/arena/registrations/" + day.secrets()[0]);
        noor.page.locator("a[href$='/photo']").click();
        noor.look("the page to add a photo");
        noor.page.locator("#caption").fill("Stoelen in een kring");
        noor.page.locator("#photo").setInputFiles(new FilePayload("x.jpg", "image/jpeg", new byte[] {1, 2, 3}));
        noor.page.locator("form[action='/harvest/photo'] button").click();
        noor.look("a photo that is refused");
        assertThat(noor.page.locator("#photo-error")).isVisible();
        assertThat(noor.page.locator("#caption")).hasValue("Stoelen in een kring");
        noor.page.locator("#photo").setInputFiles(new FilePayload("x.txt", "text/plain", Pictures.withPlace(6)));
        noor.page.locator("#agreed").check();
        noor.page.locator("form[action='/harvest/photo'] button").click();
        assertThat(noor.page.locator("#ownPhotos li")).hasCount(1);
        noor.look("a registration with a photo");
    }

    private void publishes(Visit desk) {
        desk.open(day.desk() + "/harvest");
        desk.look("the desk with a photo that is new");
        desk.page.locator("button[name=photoPublish]").click();
        assertThat(desk.page.locator("button[name=photoHide]")).isVisible();
    }

    private void makesAnExample(Visit desk) {
        desk.page.locator("a[href$='/example?item=3']").click();
        assertThat(desk.page.locator("#title")).hasValue("Koffie");
        desk.page.locator("button[name=save]").click();
        desk.look("a practice example that is refused");
        desk.page.locator("#done").fill("Wij schonken koffie.");
        desk.page.locator("#audience").fill("Wie wil");
        desk.page.locator("#outcome").fill("Veel praatjes.");
        desk.page.locator("#organisation").fill(day.slug());
        desk.page.locator("#picture").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        desk.page.locator("button[name=save]").click();
        desk.look("the practice examples of a series");
        desk.page.locator("button[name=publish]").click();
        assertThat(desk.page.locator("button[name=withdraw]")).isVisible();
    }

    private void finds(Visit noor) {
        noor.open("/arena/library");
        noor.page.locator("#words").fill(day.slug());
        noor.page.locator("#words").press("Enter");
        noor.look("the library");
        noor.page.locator(".card h3 a").click();
        noor.look("a practice example");
        assertThat(noor.page.locator("figure img")).hasAttribute("alt", "Stoelen in een kring");
    }

    private void hasItTakenAway(Visit noor) {
        EditionDays.ended(day);
        noor.open(day.page());
        noor.look("an edition with a photo");
        noor.page.locator("figure a").click();
        noor.look("the page to have a photo taken away");
        noor.page.locator("button[name=report]").click();
        assertThat(noor.page.locator(".toast")).containsText("De foto is weg");
        Locator photos = noor.page.locator("figure img");
        assertThat(photos).hasCount(0);
    }
}
