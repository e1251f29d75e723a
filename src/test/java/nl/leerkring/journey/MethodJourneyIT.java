package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.net.URL;
import java.util.regex.Pattern;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Rows;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** A facilitator finds a method by five questions, reads it, and makes an own one of it. */
@Beside
@ArquillianTest
@RunAsClient
class MethodJourneyIT {
    private static final String METHODS = "/intervision/methods";
    private static final Pattern EDITOR = Pattern.compile(METHODS + "/own/own-[a-z0-9]{10}$");

    @ArquillianResource
    URL url;

    @Test
    void aVisitorReadsTheShippedMethodsAndMakesNone() {
        try (var visit = visit(360)) {
            visit.open(METHODS + "?kind=success&minutes=60&people=99&about=iets");
            assertThat(visit.page.locator("article.card--accent h3")).hasText("Leren van successen");
            assertThat(visit.page.locator(".card--method")).hasCount(11);
            visit.look("a proposal");
            visit.page.locator("article.card--accent h3 a").click();
            assertThat(visit.page.locator(".steps--method > li")).hasCount(4);
            visit.look("a method");
            visit.expect("403");
            assertThat(visit.open(METHODS + "/own").status()).isEqualTo(403);
            assertThat(visit.open(METHODS + "/own/new").status()).isEqualTo(403);
            assertThat(visit.open(METHODS + "/own/new?from=grow").status()).isEqualTo(403);
            assertThat(visit.open(METHODS + "/nergens").status()).isEqualTo(404);
            assertThat(visit.open(METHODS + "/own/own-nergens").status()).isIn(403, 404);
            visit.assertFaultless();
        }
    }

    @Test
    void aFacilitatorMakesAMethodOnADesk() throws Exception {
        makesAMethod(1280);
    }

    @Test
    void aFacilitatorMakesAMethodOnAPhone() throws Exception {
        makesAMethod(360);
    }

    private void makesAMethod(int width) throws Exception {
        try (var visit = visit(width)) {
            var email = Newcomer.joins(visit, "Sanne Begeleider");
            Rows.grant(email, "FACILITATOR");
            Newcomer.returns(visit, email, METHODS + "/own");
            visit.look("no methods yet");
            visit.page.locator("#from").selectOption("grow");
            visit.page.locator("aside form button").click();
            visit.look("the editor");
            writesWhatIsWrong(visit);
            changesTheSteps(visit);
            goesThroughTheText(visit);
            saves(visit);
            visit.assertFaultless();
        }
    }

    private static void writesWhatIsWrong(Visit visit) {
        visit.page.locator("#title").fill("Onze \"GROW\": met meer vragen");
        visit.page.locator("#s1-minutes").fill("10000");
        press(visit, "save");
        assertThat(visit.page.locator("#s1-minutes-error")).containsText("1 tot 120 minuten");
        assertThat(visit.page.locator("#title")).hasValue("Onze \"GROW\": met meer vragen");
        visit.look("the editor with an error");
        visit.page.locator("#s1-minutes").fill("20");
    }

    private static void changesTheSteps(Visit visit) {
        press(visit, "add");
        assertThat(visit.page.locator("#s4-title")).isFocused();
        visit.page.locator("#s4-title").fill("Terugkijken");
        visit.page.locator("#s4-everyone").fill("Zeg wat je leerde.");
        visit.page.locator("details:has(#s4-in-writing-everyone) summary").click();
        visit.page.locator("#s4-in-writing-everyone").fill("Schrijf wat je leerde.");
        visit.look("the editor with what to do in writing");
        press(visit, "up-4");
        assertThat(visit.page.locator("#s3-title")).hasValue("Terugkijken");
        assertThat(visit.page.locator("#s4-title")).hasValue("Wil");
        press(visit, "remove-0");
        assertThat(visit.page.locator("#s0-title")).hasValue("Werkelijkheid");
        press(visit, "preview");
        assertThat(visit.page.locator("#preview .steps--method > li")).hasCount(4);
        assertThat(visit.page.locator("#preview .facts")).containsText("55 minuten");
        visit.look("the editor with its preview");
    }

    private static void goesThroughTheText(Visit visit) {
        press(visit, "text");
        var text = visit.page.locator("#yaml");
        var written = text.inputValue();
        text.fill(written.replace("minutes: 20", "minutes: 0"));
        press(visit, "form");
        assertThat(visit.page.locator("#errors")).containsText(Pattern.compile("Regel \\d+: Een stap duurt 1 tot 120"));
        visit.look("the text with an error");
        text.fill(written.replace("minutes: 20", "minutes: 25"));
        press(visit, "form");
        assertThat(visit.page.locator("#s0-minutes")).hasValue("25");
    }

    private static void saves(Visit visit) {
        press(visit, "save");
        assertThat(visit.page.locator("#mine article")).hasCount(1);
        visit.look("own methods");
        visit.page.locator("#mine h2 a").click();
        assertThat(visit.page).hasURL(EDITOR);
        assertThat(visit.page.locator("#s1-title")).hasValue("Mogelijkheden");
        assertThat(visit.page.locator("#s2-in-writing-everyone")).hasValue("Schrijf wat je leerde.");
        press(visit, "save");
        assertThat(visit.page.locator("#mine")).containsText("Versie 1,");
        visit.page.locator("#mine button[name=withdraw]").click();
        assertThat(visit.page.locator("#mine .badge")).hasText("Niet meer te kiezen");
        visit.look("a withdrawn method");
        visit.page.locator("#mine button[name=restore]").click();
        assertThat(visit.page.locator("#mine .badge")).hasCount(0);
    }

    private static void press(Visit visit, String value) {
        Locator button = visit.page.locator(
                "#method .row button[value='" + value + "'], #method p button[value='" + value + "']");
        button.click();
        visit.page.waitForLoadState(LoadState.LOAD);
    }

    private Visit visit(int width) {
        return new Visit(URI.create("http://127.0.0.1:" + url.getPort()), width);
    }
}
