package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.regex.Pattern;
import nl.leerkring.support.Mailbox;

/** Somebody who makes an account, proves the address by the mail, signs in and starts a training. */
final class Newcomer {
    private static final String PASSWORD = "een zin die ik onthoud";
    private static final Pattern LINK = Pattern.compile("/membership/confirm\\?token=[A-Za-z0-9_=-]+");

    private final URI site;
    private final Page page;

    private Newcomer(URI site, Page page) {
        this.site = site;
        this.page = page;
    }

    /** Signs up and in with a new account in this window, and starts the training. @return the e-mail address */
    static String starts(String training, URI site, BrowserContext context) throws Exception {
        var page = context.newPage();
        var newcomer = new Newcomer(site, page);
        var email = newcomer.join("Noor de Tester");
        context.clearCookies();
        newcomer.signIn(email, "/learning/start?training=" + training);
        page.locator("#start").click();
        assertThat(page).hasURL(Pattern.compile("/learning/" + training + "/"));
        page.close();
        return email;
    }

    /** The same in the window of a visit, which is then at the training's first part. @return the e-mail address */
    static String start(Visit visit, String training) throws Exception {
        var email = starts(training, site(visit), visit.page.context());
        visit.open("/learning/" + training);
        return email;
    }

    /** Makes an account with this name and follows nothing. @return the e-mail address */
    static String joins(Visit visit, String name) throws Exception {
        return new Newcomer(site(visit), visit.page).join(name);
    }

    /** Signs in, in a window where nobody is, or somebody was; comes at an address. */
    static void returns(Visit visit, String email, String address) {
        visit.page.context().clearCookies();
        new Newcomer(site(visit), visit.page).signIn(email, address);
    }

    private static URI site(Visit visit) {
        return URI.create(visit.address("/"));
    }

    private String join(String name) throws Exception {
        var email = "nieuw." + System.nanoTime() + "@voorbeeld.test";
        signUp(name, email);
        confirm(Mailbox.find(email, LINK));
        return email;
    }

    private void signUp(String name, String email) {
        open("/membership/sign-up");
        page.locator("#name").fill(name);
        page.locator("#email").fill(email);
        page.locator("#password").fill(PASSWORD);
        page.locator("#terms").check();
        page.locator("form#signUp input[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile("/membership/check-mail"));
    }

    private void confirm(String link) {
        open(link);
        var password = page.locator("form#confirm #password");
        if (password.count() > 0) {
            password.fill(PASSWORD);
        }
        page.locator("form#confirm input[type=submit]").click();
        assertThat(page).not().hasURL(Pattern.compile("/membership/confirm"));
    }

    private void signIn(String email, String from) {
        open("/membership/sign-in?from=" + from);
        page.locator("#email").fill(email);
        page.locator("#password").fill(PASSWORD);
        page.locator("form#signIn input[type=submit]").click();
        assertThat(page).hasURL(site.resolve(from).toString());
    }

    private void open(String address) {
        page.navigate(site.resolve(address).toString());
    }
}
