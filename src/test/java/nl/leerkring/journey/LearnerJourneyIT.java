package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.net.URI;
import java.net.URL;
import java.util.regex.Pattern;
import nl.leerkring.paper.PdfSeal;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Mailbox;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From visitor to verified certificate, in a real browser, on a desk, on a phone, and by keyboard alone. */
@Order(5)
@Beside
@ArquillianTest
@RunAsClient
class LearnerJourneyIT {
    private static final String PASSWORD = "een zin die ik onthoud";
    private static final Pattern LINK = Pattern.compile("/membership/confirm\\?token=[A-Za-z0-9_=-]+");
    private static final Pattern NUMBER = Pattern.compile("LK-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2,4}");

    @ArquillianResource
    URL url;

    @ParameterizedTest
    @CsvSource({"1280, KEYBOARD", "360, POINTER"})
    void aVisitorBecomesALearnerAndEarnsACertificateThatAnyoneCanVerify(int width, Hands hands) throws Exception {
        var site = URI.create("http://127.0.0.1:" + url.getPort());
        var email =
                hands.name().toLowerCase(java.util.Locale.ROOT) + width + "." + System.nanoTime() + "@voorbeeld.test";
        try (var visit = new Visit(site, width)) {
            findTheTraining(visit, hands);
            signUpAndIn(visit, hands, email);
            enrol(visit, hands);
            new Learner(visit, hands).followToTheEnd();
            visit.look("dashboard");
            var number = certificate(visit);
            verifySignedOut(site, width, number);
            visit.assertFaultless();
        }
    }

    private static void findTheTraining(Visit visit, Hands hands) {
        visit.open("/");
        visit.look("home");
        hands.press(visit.page.locator(".hero a.btn").first());
        hands.type(visit.page.locator("#words"), "spil");
        hands.press(visit.page.locator("form.search button"));
        visit.look("catalogue");
        hands.press(visit.page.locator(".tcard a").first());
        assertThat(visit.page.locator("h1")).hasText("Spil in de wijk");
        visit.look("training");
    }

    private static void signUpAndIn(Visit visit, Hands hands, String email) throws Exception {
        visit.open("/membership/sign-up");
        var page = visit.page;
        hands.press(page.locator("form#signUp input[type=submit]"));
        assertThat(page.locator("#errors")).isFocused();
        visit.look("sign-up with errors");
        hands.type(page.locator("#name"), "Noor de Tester");
        hands.type(page.locator("#email"), email);
        hands.type(page.locator("#password"), PASSWORD);
        hands.choose(page.locator("#terms"));
        hands.press(page.locator("form#signUp input[type=submit]"));
        assertThat(page).hasURL(Pattern.compile("/membership/check-mail"));
        visit.look("check mail");
        visit.open(Mailbox.find(email, LINK));
        visit.look("confirm");
        hands.type(page.locator("#password"), PASSWORD);
        hands.press(page.locator("form#confirm input[type=submit]"));
        assertThat(page).hasURL(Pattern.compile("/learning$"));
        visit.look("dashboard of a newcomer");
        page.context().clearCookies();
        visit.open("/membership/sign-in?from=/learning/start?training=spil-in-de-wijk");
        visit.look("sign-in");
        hands.type(page.locator("#email"), email);
        hands.type(page.locator("#password"), PASSWORD);
        hands.press(page.locator("form#signIn input[type=submit]"));
    }

    private static void enrol(Visit visit, Hands hands) {
        assertThat(visit.page).hasURL(Pattern.compile("/learning/start"));
        visit.look("start");
        hands.press(visit.page.locator("#start"));
        assertThat(visit.page).hasURL(Pattern.compile("/learning/spil-in-de-wijk/"));
    }

    private static String certificate(Visit visit) throws Exception {
        visit.open("/accreditation");
        visit.look("dossier");
        visit.page.locator("table a.go").first().click();
        assertThat(visit.page).hasURL(Pattern.compile("/accreditation/certificate"));
        visit.look("certificate");
        var number = NUMBER.matcher(visit.page.content());
        assertThat(number.find()).isTrue();
        APIResponse pdf =
                visit.page.request().get(visit.address("/accreditation/certificate.pdf?number=" + number.group()));
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(PdfSeal.holds(
                        pdf.body(),
                        visit.page
                                .request()
                                .get(visit.address("/paper/seal.pem"))
                                .body()))
                .isTrue();
        return number.group();
    }

    private static void verifySignedOut(URI site, int width, String number) {
        try (var stranger = new Visit(site, width)) {
            stranger.open("/certificate");
            stranger.look("verify form");
            stranger.page.locator("main input[name=number]").fill(number.toLowerCase(java.util.Locale.ROOT));
            stranger.page.locator("main form button[type=submit]").first().click();
            assertThat(stranger.page).hasURL(Pattern.compile("/certificate/" + number));
            assertThat(stranger.page.locator("main")).containsText("Spil in de wijk");
            stranger.look("verified");
            stranger.assertFaultless();
        }
    }
}
