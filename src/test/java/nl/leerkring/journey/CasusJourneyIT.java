package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.net.URL;
import java.util.List;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Rows;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped case about a wound nobody asks about, played in a real browser: the right way, the wrong way, and what is told of both. */
@Beside
@ArquillianTest
@RunAsClient
class CasusJourneyIT {
    /** The scene in which there is help, but nobody who knows of the danger. */
    private static final String HELP_ONLY = "alleen-hulp";

    @ArquillianResource
    URL url;

    private final CasusWays ways = CasusWays.of(CasusPlayer.TRAINING, CasusPlayer.PART);

    @ParameterizedTest
    @CsvSource({"1280, KEYBOARD", "360, POINTER"})
    void theRightWayIsToldToBeRightAndHelpInsteadOfAReportToBeWrong(int width, Hands hands) throws Exception {
        try (var visit = new Visit(site(), width)) {
            Newcomer.start(visit, CasusPlayer.TRAINING);
            var player = new CasusPlayer(visit.page, hands);
            player.comesTo(visit);
            visit.look("scene");
            var right = ways.right();
            play(visit, player, right);
            assertThat(visit.page.locator("main")).containsText(right.size() + " van " + right.size() + " keuzes");
            assertThat(visit.page.locator(".badge--error, .badge--warn")).hasCount(0);
            visit.look("debrief of the right way");

            var wrong = ways.wrong(HELP_ONLY);
            player.again(wrong.get(0));
            play(visit, player, wrong);
            assertThatItSaysWhatIsWrongAndWhy(player, wrong);
            visit.look("debrief of the wrong way");
            hands.press(visit.page.locator("#finish-casus"));
            assertThat(visit.page).not().hasURL(visit.address(CasusPlayer.ADDRESS));
            visit.assertFaultless();
        }
    }

    private static void play(Visit visit, CasusPlayer player, List<CasusWays.Step> way) {
        player.choose(way);
        visit.look("last scene");
        player.toDebrief(way.get(way.size() - 1));
        assertThat(visit.page.locator("main .lead")).not().isEmpty();
    }

    private static void assertThatItSaysWhatIsWrongAndWhy(CasusPlayer player, List<CasusWays.Step> way) {
        var steps = player.page.locator("main ol.steps li.is-done");
        assertThat(steps).hasCount(way.size());
        var turn = way.stream()
                .filter(step -> CasusWays.leadsWrong(step, HELP_ONLY))
                .findFirst()
                .orElseThrow();
        var told = steps.nth(way.indexOf(turn));
        assertThat(told.locator(".badge--error")).containsText("Past niet");
        assertThat(told).containsText(turn.choice().text());
        assertThat(told).containsText(turn.choice().comment());
        var ending = way.get(way.size() - 1).to().ending();
        assertThat(player.page.locator("main .lead").innerHTML()).contains(firstWords(ending.debriefHtml()));
    }

    private static String firstWords(String html) {
        var text = html.replaceFirst("^\\s*<p>", "");
        return text.substring(0, text.indexOf('<'));
    }

    @Test
    void aStepBackShowsWhatWasTriedThereAndInTheLookBack() throws Exception {
        try (var visit = new Visit(site(), 1280)) {
            Newcomer.start(visit, CasusPlayer.TRAINING);
            var player = new CasusPlayer(visit.page, Hands.POINTER);
            player.comesTo(visit);
            var tried = ways.wrong(HELP_ONLY).get(0);
            var right = ways.right();
            player.choose(tried);
            player.back(tried);
            assertThat(player.choice(tried)).containsText("Deze keuze probeerde je al");
            assertThat(note(visit, "main")).hasCount(1);
            visit.look("scene after a step back");
            player.choose(right);
            player.toDebrief(right.get(right.size() - 1));
            var left = visit.page.locator("details.more").first();
            left.locator("summary").click();
            assertThat(left).containsText(tried.choice().text());
            assertThat(left).containsText(tried.choice().comment());
            visit.look("debrief with what was tried");
            player.reopen(right.get(right.size() - 1));
            assertThat(player.way()).hasCount(right.size() - 1);
            visit.assertFaultless();
        }
    }

    private static Locator note(Visit visit, String within) {
        return visit.page.locator(within + " .choice__note");
    }

    @Test
    void aReloadAfterAChoicePostsNothingAndAnotherDeviceGoesOnInTheSameScene() throws Exception {
        var way = ways.right();
        try (var visit = new Visit(site(), 1280);
                var other = new Visit(site(), 360)) {
            var email = Newcomer.start(visit, CasusPlayer.TRAINING);
            var player = new CasusPlayer(visit.page, Hands.POINTER);
            player.comesTo(visit);
            player.choose(way.subList(0, 2));
            assertThat(player.reload()).containsExactly("GET");
            assertThat(player.title()).hasText(way.get(1).to().title());
            assertThat(player.way()).hasCount(2);
            assertThat(moves(email)).isEqualTo(2);
            visit.close();

            Newcomer.returns(other, email, CasusPlayer.ADDRESS);
            var onward = new CasusPlayer(other.page, Hands.POINTER);
            assertThat(onward.title()).hasText(way.get(1).to().title());
            assertThat(onward.way()).hasCount(2);
            onward.choose(way.get(2));
            assertThat(moves(email)).isEqualTo(3);
            other.assertFaultless();
        }
    }

    private static long moves(String email) {
        return Rows.number(
                "select count(*) from casus_move m join casus_run r on r.id = m.run where r.member = ?",
                Rows.account(email));
    }

    private URI site() {
        return URI.create("http://127.0.0.1:" + url.getPort());
    }
}
