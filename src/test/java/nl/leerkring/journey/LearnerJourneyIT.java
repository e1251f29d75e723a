package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.leerkring.support.Mailbox;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From visitor to verified certificate, in a real browser, on a desk and on a phone. */
@ArquillianTest
@RunAsClient
class LearnerJourneyIT {
    private static final String PASSWORD = "een zin die ik onthoud";
    private static final Pattern LINK = Pattern.compile("/membership/confirm\\?token=[A-Za-z0-9_=-]+");
    private static final Pattern NUMBER = Pattern.compile("LK-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2,4}");

    @ArquillianResource
    URL url;

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void aVisitorBecomesALearnerAndEarnsACertificateThatAnyoneCanVerify(int width) throws Exception {
        var site = URI.create("http://127.0.0.1:" + url.getPort());
        var email = "reiziger" + width + "." + System.nanoTime() + "@voorbeeld.test";
        try (var visit = new Visit(site, width)) {
            findTheTraining(visit);
            signUpAndIn(visit, email);
            enrol(visit);
            new Learner(visit).followToTheEnd();
            visit.look("dashboard");
            var number = certificate(visit);
            verifySignedOut(site, width, number);
            visit.assertFaultless();
        }
    }

    private static void findTheTraining(Visit visit) {
        visit.open("/");
        visit.look("home");
        visit.page.locator(".hero a.btn").first().click();
        visit.page.locator("#words").fill("spil");
        visit.page.locator("form.search button").click();
        visit.look("catalogue");
        visit.page.locator(".tcard a").first().click();
        assertThat(visit.page.locator("h1")).hasText("Spil in de wijk");
        visit.look("training");
    }

    private static void signUpAndIn(Visit visit, String email) throws Exception {
        visit.open("/membership/sign-up");
        var page = visit.page;
        page.locator("form#signUp input[type=submit]").click();
        assertThat(page.locator("#errors")).isVisible();
        visit.look("sign-up with errors");
        page.locator("#name").fill("Noor de Tester");
        page.locator("#email").fill(email);
        page.locator("#password").fill(PASSWORD);
        page.locator("#terms").check();
        page.locator("form#signUp input[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile("/membership/check-mail"));
        visit.look("check mail");
        visit.open(Mailbox.find(email, LINK));
        visit.look("confirm");
        page.locator("main form input[type=submit], main form button[type=submit]")
                .first()
                .click();
        visit.open("/membership/sign-in?from=/learning/start?training=spil-in-de-wijk");
        visit.look("sign-in");
        page.locator("#email").fill(email);
        page.locator("#password").fill(PASSWORD);
        page.locator("form#signIn input[type=submit]").click();
    }

    private static void enrol(Visit visit) {
        assertThat(visit.page).hasURL(Pattern.compile("/learning/start"));
        visit.look("start");
        visit.page.locator("#start").click();
        assertThat(visit.page).hasURL(Pattern.compile("/learning/spil-in-de-wijk/"));
    }

    private static String certificate(Visit visit) {
        visit.open("/accreditation");
        visit.look("dossier");
        var number = NUMBER.matcher(visit.page.content());
        assertThat(number.find()).isTrue();
        APIResponse pdf =
                visit.page.request().get(visit.address("/accreditation/certificate.pdf?number=" + number.group()));
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
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
