package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Chromium;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In the train: what is typed without a connection says so, survives, and reaches the server as soon as it can. */
@Beside
@ArquillianTest
@RunAsClient
class ConnectionLossIT {
    private static final String LESSON = "/learning/spil-in-de-wijk/aanwezig-zijn";
    private static final String EXERCISE = "/learning/spil-in-de-wijk/oefenen-met-kijken";
    private static final String THOUGHT = "Bij de kringloop, op donderdag. Daar wil ik vaker zijn.";
    private static final Pattern SAVED = Pattern.compile("Opgeslagen om \\d\\d:\\d\\d");

    @ArquillianResource
    URL url;

    private final List<BrowserContext> devices = new ArrayList<>();
    private BrowserContext phone;

    @BeforeEach
    void startATraining() throws Exception {
        phone = device(360);
        Newcomer.starts("spil-in-de-wijk", site(), phone);
    }

    @AfterEach
    void close() {
        devices.forEach(BrowserContext::close);
    }

    @Test
    void aReflectionTypedOfflineSurvivesClosingThePageAndIsSavedLater() {
        var page = open(phone, LESSON);
        phone.setOffline(true);
        reflection(page).pressSequentially(THOUGHT);
        assertThat(page.locator("[data-save-text]")).hasText("Bewaard op dit apparaat");
        assertOfflineWords(page);
        page.locator("#finish").click();
        assertThat(page.locator("[data-note=offline]"))
                .containsText("Voor de volgende stap is verbinding nodig. Probeer het straks nog eens.");
        page.close();

        phone.setOffline(false);
        assertThat(reflection(open(elsewhere(), LESSON))).hasValue("");
        var back = open(phone, LESSON);
        assertThat(reflection(back)).hasValue(THOUGHT);
        assertThat(back.locator("[data-save-text]")).hasText(SAVED);
        assertThat(reflection(open(elsewhere(), LESSON))).hasValue(THOUGHT);
    }

    @Test
    void anAnswerGivenOfflineSurvivesClosingThePageAndIsSavedLater() {
        var page = openFirstQuestion();
        phone.setOffline(true);
        page.locator("input[name=answer]").nth(1).check();
        var chosen = page.locator("input[name=answer]:checked").getAttribute("value");
        assertThat(page.locator(".focus-head [data-save-brief]")).hasText("Offline");
        assertOfflineWords(page);
        var question = page.url();
        page.close();

        phone.setOffline(false);
        assertThat(answer(open(elsewhere(), question), chosen)).not().isChecked();
        var back = open(phone, question);
        assertThat(answer(back, chosen)).isChecked();
        assertThat(back.locator(".focus-head [data-save-brief]")).hasText("Opgeslagen");
        assertThat(back.locator("[data-note=offline]")).isHidden();
        assertThat(answer(open(elsewhere(), question), chosen)).isChecked();
    }

    @Test
    void whatWaitedIsSentByItselfWhenTheConnectionIsBack() {
        var page = open(phone, LESSON);
        phone.setOffline(true);
        reflection(page).pressSequentially(THOUGHT);
        assertOfflineWords(page);
        phone.setOffline(false);
        assertThat(page.locator("[data-save-text]")).hasText(SAVED);
        assertThat(page.locator("[data-note=offline]")).isHidden();
        assertThat(reflection(open(elsewhere(), LESSON))).hasValue(THOUGHT);
    }

    private static void assertOfflineWords(Page page) {
        var note = page.locator("[data-note=offline]");
        assertThat(note).isVisible();
        assertThat(note).containsText("Je hebt even geen verbinding");
        assertThat(note)
                .containsText("Ga gerust door. Je antwoorden staan op dit apparaat."
                        + " We sturen ze zodra je weer verbinding hebt.");
    }

    private Page openFirstQuestion() {
        var page = open(phone, EXERCISE);
        page.locator("#start").click();
        assertThat(page).hasURL(Pattern.compile("question=1"));
        return page;
    }

    /** The same person at another device: signed in, but without what waits on the phone. */
    private BrowserContext elsewhere() {
        var desk = device(1280);
        desk.addCookies(phone.cookies().stream()
                .map(cookie -> new Cookie(cookie.name, cookie.value).setUrl(site().toString()))
                .toList());
        return desk;
    }

    private BrowserContext device(int width) {
        var device = Chromium.get().newContext(new Browser.NewContextOptions().setViewportSize(width, 800));
        device.setDefaultTimeout(15_000);
        devices.add(device);
        return device;
    }

    private Page open(BrowserContext context, String address) {
        var page = context.newPage();
        page.navigate(site().resolve(address).toString());
        return page;
    }

    private static Locator reflection(Page page) {
        return page.locator("textarea[data-id]");
    }

    private static Locator answer(Page page, String value) {
        return page.locator("input[name=answer][value='" + value + "']");
    }

    private URI site() {
        return URI.create("http://127.0.0.1:" + url.getPort());
    }
}
