package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody without a mouse and without an account registers for an edition and cancels again. */
@Beside
@ArquillianTest
@RunAsClient
class ArenaKeyboardIT {
    @ArquillianResource
    URL url;

    private EditionDays.Going edition;

    @BeforeEach
    void anEditionToComeWithRoom() throws Exception {
        var hilde = new Surfer(url);
        edition = EditionDays.made(hilde.join("Hilde Coördineert"), null);
        EditionDays.ahead(edition.slug());
        Rows.change("update arena_edition set capacity = 20 where id = ?", edition.edition());
    }

    @Test
    void aVisitorRegistersAndCancelsByKeyboardAlone() {
        try (var visit = new Visit(URI.create("http://127.0.0.1:" + url.getPort()), 1280)) {
            var page = visit.page;
            visit.open("/arena/" + edition.slug());
            Hands.KEYBOARD.press(
                    page.locator("main a[href='" + edition.page() + "']").first());
            Hands.KEYBOARD.type(page.locator("#name"), "Fatma Haddouch");
            Hands.KEYBOARD.type(page.locator("#organisation"), "voor mezelf");
            Hands.KEYBOARD.type(page.locator("#email"), UUID.randomUUID() + "@voorbeeld.test");
            Hands.KEYBOARD.choose(page.locator("input[name=angle][value=expert]"));
            Hands.KEYBOARD.choose(page.locator("input[name=time][value=true]"));
            Hands.KEYBOARD.press(page.locator("#register-button"));
            assertThat(page).hasURL(Pattern.compile("/arena/registrations/[\\w-]{43}"));
            assertThat(page.locator("h1")).containsText("Je komt");
            visit.look("a registration by keyboard");
            Hands.KEYBOARD.press(page.locator("#cancel"));
            assertThat(page.locator("main")).containsText("Je bent afgemeld");
            visit.assertFaultless();
        }
    }
}
