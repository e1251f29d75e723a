package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import nl.leerkring.support.Mailbox;

/** Somebody who makes an account, signs in and starts a training, to get to what a test is about. */
final class Newcomer {
    private static final String PASSWORD = "een zin die ik onthoud";
    private static final Pattern LINK = Pattern.compile("/membership/confirm\\?token=[A-Za-z0-9_=-]+");

    private Newcomer() {}

    static void start(Visit visit, String slug) throws Exception {
        var email = "nieuw." + System.nanoTime() + "@voorbeeld.test";
        var page = visit.page;
        visit.open("/membership/sign-up");
        page.locator("#name").fill("Noor de Tester");
        page.locator("#email").fill(email);
        page.locator("#password").fill(PASSWORD);
        page.locator("#terms").check();
        page.locator("form#signUp input[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile("/membership/check-mail"));
        visit.open(Mailbox.find(email, LINK));
        page.locator("main form input[type=submit], main form button[type=submit]")
                .first()
                .click();
        assertThat(page).not().hasURL(Pattern.compile("token="));
        visit.open("/membership/sign-in?from=/learning/start?training=" + slug);
        page.locator("#email").fill(email);
        page.locator("#password").fill(PASSWORD);
        page.locator("form#signIn input[type=submit]").click();
        page.locator("#start").click();
        assertThat(page).hasURL(Pattern.compile("/learning/" + slug + "/"));
    }
}
