package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.leerkring.support.Surfer;

/**
 * Somebody who makes an account, proves the address by the mail, signs in and starts a training. By the same forms as everybody, but
 * without a browser: how that looks is shown by the journey of a learner.
 */
final class Newcomer {
    private final URI site;
    private final Surfer surfer;

    private Newcomer(URI site) throws MalformedURLException {
        this.site = site;
        surfer = new Surfer(site.toURL());
    }

    /** Signs up and in with a new account in this window, and starts the training. @return the e-mail address */
    static String starts(String training, URI site, BrowserContext context) throws Exception {
        var newcomer = new Newcomer(site);
        var email = newcomer.surfer.join("Noor de Tester");
        newcomer.surfer.post("/learning/start?training=" + training, "enrol", Map.of());
        newcomer.comeIn(context);
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
        var newcomer = new Newcomer(site(visit));
        var email = newcomer.surfer.join(name);
        newcomer.comeIn(visit.page.context());
        return email;
    }

    /** Signs in, in a window where nobody is, or somebody was; comes at an address. */
    static void returns(Visit visit, String email, String address) throws Exception {
        var newcomer = new Newcomer(site(visit));
        newcomer.surfer.signIn(email, false);
        newcomer.comeIn(visit.page.context());
        visit.open(address);
        assertThat(visit.page).hasURL(visit.address(address));
    }

    /** Goes on in a window as who is signed in without one. */
    static void comes(Surfer surfer, Visit visit) {
        comeIn(surfer, visit.page.context(), site(visit));
    }

    private void comeIn(BrowserContext context) {
        comeIn(surfer, context, site);
    }

    /** Gives the session to a window. */
    private static void comeIn(Surfer surfer, BrowserContext context, URI site) {
        context.clearCookies();
        var session = surfer.cookie("JSESSIONID").orElseThrow();
        context.addCookies(List.of(new Cookie("JSESSIONID", session).setUrl(site.toString())));
    }

    private static URI site(Visit visit) {
        return URI.create(visit.address("/"));
    }
}
