package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.net.URL;
import java.util.regex.Pattern;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Chromium;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** Somebody comes in while a case about violence is on the screen: one press and it is gone. Outside is a page made up here. */
@Beside
@ArquillianTest
@RunAsClient
class QuickExitIT {
    private static final Pattern OUTSIDE = Pattern.compile("https://.*");
    private static final String WEATHER = "<!doctype html><title>Het weer</title><h1>Het weer</h1>";

    @ArquillianResource
    URL url;

    private final CasusWays ways = CasusWays.of(CasusPlayer.TRAINING, CasusPlayer.PART);

    @Test
    void theQuickExitLeavesNothingToGoBackTo() throws Exception {
        try (var context = context(true)) {
            var page = inTheCase(context);
            var player = new CasusPlayer(page, Hands.POINTER);
            player.choose(ways.right().subList(0, 2));
            page.locator("[data-quick-exit]").click();
            assertThat(page.locator("h1")).hasText("Het weer");
            // two earlier pages of the case and two lessons of this training are still in the history
            for (int times = 1; times <= 4; times++) {
                page.goBack();
                assertThat(page).hasURL(OUTSIDE);
                assertThat(page.locator("h1")).hasText("Het weer");
            }
            page.goBack();
            assertThat(page).hasURL(Pattern.compile("/learning$"));

            page.navigate(site().resolve(CasusPlayer.ADDRESS).toString());
            assertThat(player.title()).hasText(ways.right().get(1).to().title());
            assertThat(player.title()).isVisible();
        }
    }

    @Test
    void withoutScriptTheCaseIsPlayedAndLeft() throws Exception {
        try (var signedIn = context(true);
                var plain = context(false)) {
            inTheCase(signedIn);
            plain.addCookies(signedIn.cookies().stream()
                    .map(cookie -> new com.microsoft.playwright.options.Cookie(cookie.name, cookie.value)
                            .setUrl(site().toString()))
                    .toList());
            var page = plain.newPage();
            page.navigate(site().resolve(CasusPlayer.ADDRESS).toString());
            var player = new CasusPlayer(page, Hands.POINTER);
            var way = ways.right();
            player.choose(way.get(0));
            assertThat(player.reload()).as("the browser posts again").containsExactly("POST");
            assertThat(player.title()).hasText(way.get(0).to().title());
            assertThat(player.way()).hasCount(1);
            player.choose(way.get(1));
            page.locator("[data-quick-exit]").click();
            assertThat(page.locator("h1")).hasText("Het weer");
        }
    }

    private Page inTheCase(BrowserContext context) throws Exception {
        Newcomer.starts(CasusPlayer.TRAINING, site(), context);
        var page = context.newPage();
        page.navigate(site().resolve("/learning").toString());
        for (var lesson : new String[] {"wegen", "beslissen", CasusPlayer.PART}) {
            page.navigate(site().resolve("/learning/" + CasusPlayer.TRAINING + "/" + lesson)
                    .toString());
            if (page.locator("#finish").count() > 0) {
                page.locator("#finish").click();
                assertThat(page).not().hasURL(Pattern.compile("/" + lesson + "$"));
            }
        }
        return page;
    }

    private static BrowserContext context(boolean script) {
        var context = Chromium.get().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script));
        context.setDefaultTimeout(15_000);
        context.route(
                OUTSIDE,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(WEATHER)));
        return context;
    }

    private URI site() {
        return URI.create("http://127.0.0.1:" + url.getPort());
    }
}
