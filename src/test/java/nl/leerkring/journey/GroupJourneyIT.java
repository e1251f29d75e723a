package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Rows;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A facilitator at a desk and two people with their phones play a case together, each in a browser window of their own. */
@Beside
@ArquillianTest
@RunAsClient
class GroupJourneyIT {
    private static final Pattern BOARD = Pattern.compile("/casus/group/[A-Z0-9]{6}$");

    @ArquillianResource
    URL url;

    private final CasusWays ways = CasusWays.of(CasusPlayer.TRAINING, CasusPlayer.PART);
    private Visit sanne;
    private Visit amina;
    private Visit bram;

    @BeforeEach
    void threePeople() throws Exception {
        sanne = visit("Sanne Begeleider", 1280, "FACILITATOR", "/casus/groups");
        amina = visit("Amina Eerste", 360, "LEARNER", "/learning");
        bram = visit("Bram Tweede", 360, "LEARNER", "/casus/join");
    }

    @AfterEach
    void close() {
        List.of(sanne, amina, bram).forEach(Visit::close);
    }

    @Test
    void aGroupPlaysAloneAndSeesTheSpreadComeInByItself() throws Exception {
        var code = open();
        amina.page.locator("a[href='/casus/join']").click();
        join(amina, code);
        bram.open("/casus/join?group=" + code);
        assertThat(bram.page.locator("#code")).hasValue(code);
        join(bram, code);
        sanne.page.locator("#show").focus();
        assertThat(status(sanne)).hasText("0 van 2 mensen zijn klaar");
        var documents = documents(sanne.page);

        var right = ways.right();
        var wrong = ways.wrong("alleen-hulp");
        play(amina, right);
        assertThat(status(sanne)).hasText("1 van 2 mensen zijn klaar");
        assertThat(count(sanne, right.get(0))).hasText("1 mens, 100%");
        play(bram, wrong);
        assertThat(status(sanne)).hasText("2 van 2 mensen zijn klaar");
        assertThat(count(sanne, wrong.get(0))).hasText("1 mens, 50%");
        assertThat(documents).as("pages that the facilitator loaded meanwhile").isEmpty();
        assertThat(sanne.page.locator("#show")).isFocused();
        sanne.look("spread");
        sanne.page.setViewportSize(360, 800);
        sanne.look("spread on a phone");

        theSpreadIsShownToAll(right.get(0));
        onlyWhoSaysSoIsNamed(right.size());
        List.of(sanne, amina, bram).forEach(Visit::assertFaultless);
    }

    private String open() throws Exception {
        sanne.look("groups");
        sanne.page.locator("#case").selectOption(CasusPlayer.TRAINING + "/" + CasusPlayer.PART);
        sanne.page.locator("#open-group").click();
        assertThat(sanne.page).hasURL(BOARD);
        sanne.look("empty board");
        var code = sanne.page.locator("#board .lead strong").textContent();
        var invitation = sanne.page.locator(".invitation .code").textContent();
        assertThat(invitation).endsWith("/casus/join?group=" + code);
        assertThat(QrReading.of(sanne.page.locator(".invitation svg.qr"))).isEqualTo(invitation);
        return code;
    }

    private static void join(Visit visit, String code) {
        visit.look("join");
        visit.page.locator("#code").fill("ZZZZZZ");
        visit.page.locator("#join-group").click();
        assertThat(visit.page.locator("#errors")).isVisible();
        visit.look("unknown code");
        visit.page.locator("#code").fill(code.toLowerCase(java.util.Locale.ROOT));
        visit.page.locator("#join-group").click();
        assertThat(visit.page).hasURL(visit.address("/casus/group/" + code + "/play"));
        assertThat(visit.page.locator(".focus-head small")).hasText("Casus, scène 1");
        visit.look("scene in a group");
    }

    private static void play(Visit visit, List<CasusWays.Step> way) {
        new CasusPlayer(visit.page, Hands.POINTER).choose(way);
        visit.look("last scene in a group");
        visit.page.locator("article.scene .row--actions a.btn").click();
        assertThat(visit.page).hasURL(BOARD);
        assertThat(visit.page.locator("#board .bars")).hasCount(0);
        visit.look("waiting");
    }

    private void theSpreadIsShownToAll(CasusWays.Step first) {
        var aminas = documents(amina.page);
        var brams = documents(bram.page);
        sanne.page.locator("#show").click();
        assertThat(count(amina, first)).hasText("1 mens, 50%");
        assertThat(count(bram, first)).hasText("1 mens, 50%");
        assertThat(aminas).isEmpty();
        assertThat(brams).isEmpty();
        amina.look("spread for who plays");
        for (var visit : List.of(sanne, amina, bram)) {
            assertThat(visit.page.locator("#board")).not().containsText(Pattern.compile("Amina|Bram"));
        }
    }

    private void onlyWhoSaysSoIsNamed(int choices) {
        amina.page.locator("#name").click();
        for (var visit : List.of(sanne, bram)) {
            assertThat(visit.page.getByText("Van Amina", new Page.GetByTextOptions().setExact(true)))
                    .hasCount(choices);
            assertThat(visit.page.locator("#board")).not().containsText("Bram");
        }
        bram.look("a name");
        amina.page.locator("#name").click();
        assertThat(bram.page.locator("#board")).not().containsText("Amina");
    }

    private static Locator status(Visit visit) {
        return visit.page.locator("#board [role=status]");
    }

    /** How many made this choice, as it stands on the board. */
    private static Locator count(Visit visit, CasusWays.Step step) {
        return visit.page
                .locator("#board .bars li")
                .filter(new Locator.FilterOptions().setHasText(step.choice().text()))
                .locator("b");
    }

    /** From now on: the pages that are loaded. */
    private static List<String> documents(Page page) {
        var loaded = new java.util.concurrent.CopyOnWriteArrayList<String>();
        page.onRequest(request -> {
            if (request.isNavigationRequest()) {
                loaded.add(request.url());
            }
        });
        return loaded;
    }

    private Visit visit(String name, int width, String role, String address) throws Exception {
        var visit = new Visit(URI.create("http://127.0.0.1:" + url.getPort()), width);
        var email = Newcomer.joins(visit, name);
        if (!role.equals("LEARNER")) {
            Rows.grant(email, role);
        }
        Newcomer.returns(visit, email, address);
        return visit;
    }
}
