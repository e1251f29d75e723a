package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Four people in four windows do a round together: one leads on a desk, the others look at a phone or a laptop. */
@Beside
@ArquillianTest
@RunAsClient
class RoundJourneyIT {
    private static final List<String> NAMES = List.of("Sanne Leidt", "Omar Vertelt", "Fatma Vraagt", "Joost Luistert");
    private static final List<Integer> WIDTHS = List.of(1280, 360, 360, 1280);
    private static final String QUESTION = "Wat deed de buurman toen jij aanbelde?";
    private static final int STEPS = 6;

    @ArquillianResource
    URL url;

    private final List<Visit> visits = new ArrayList<>();
    private String group;
    private String meeting;

    @BeforeEach
    void fourInAGroup() throws Exception {
        var guide = new Surfer(url);
        for (int i = 0; i < NAMES.size(); i++) {
            var surfer = i == 0 ? guide : new Surfer(url);
            surfer.join(NAMES.get(i));
            if (i == 0) {
                group = Circles.started(guide, "Kring Vierluik");
            } else {
                Circles.comesIn(surfer, guide, group);
            }
            var visit = new Visit(URI.create("http://127.0.0.1:" + url.getPort()), WIDTHS.get(i));
            visits.add(visit);
            Newcomer.comes(surfer, visit);
        }
        meeting = Meetings.planned(guide, group, 1).get(0);
        Meetings.begun(meeting, true);
    }

    @AfterEach
    void close() {
        visits.forEach(Visit::close);
    }

    @Test
    void fourWindowsDoARoundTogetherToItsEnd() {
        everybodyComesIn();
        rolesAreGiven();
        press(chair(), "#start");
        everywhere(".focus-head small", "Stap 1 van " + STEPS);
        assertThat(owner().page.locator(".turn__state")).containsText("Jij mag praten");
        assertThat(other().page.locator(".turn__state")).containsText("Jij luistert nu");
        everybodyLooks("the first step");
        cardsAreWrittenAndShown();
        theClockStopsAndRunsAgain();
        somebodyReloads();
        toTheEnd();
        everybodyGetsAProof();
        visits.forEach(Visit::assertFaultless);
    }

    @Test
    void whoGuidesTheGroupOpensARoundInWhichEachWritesWhenItSuits() {
        chair().open(group + "/terms?method=incident-kort@1");
        press(chair(), "button[name=openTerms]");
        assertThat(chair().page.locator("#owner-error")).isVisible();
        chair().look("a round with terms that lacks a case owner");
        chair().page.locator("#owner").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        press(chair(), "button[name=openTerms]");
        assertThat(chair().page).hasURL(Pattern.compile("/intervision/rounds/\\d+$"));
        assertThat(chair().page.locator("[data-part=clock]")).containsText("12:00 uur");
        chair().look("leading a round with terms");
        other().open(group);
        other().look("a group in which a round is open");
        press(other(), "section.card a[href*='/intervision/rounds/']");
        assertThat(other().page.locator(".turn__state")).containsText("Jij leest nu");
        other().look("reading in a round with terms");
        press(chair(), "#next");
        assertThat(chair().page.locator("#errors")).containsText("Nog 1 mens moet schrijven");
        visits.forEach(Visit::assertFaultless);
    }

    private void everybodyComesIn() {
        chair().open(group);
        chair().look("a group that can open a round");
        chair().page
                .locator("#method")
                .selectOption(new com.microsoft.playwright.options.SelectOption()
                        .setLabel("Incidentmethode, korte vorm, 50 minuten"));
        press(chair(), "button[name=openRound]");
        assertThat(chair().page).hasURL(Pattern.compile("/intervision/rounds/\\d+$"));
        press(chair(), "#come");
        for (var visit : visits.subList(1, visits.size())) {
            visit.open(group);
            press(visit, "section.card a[href*='/intervision/rounds/']");
            press(visit, "#come");
        }
        for (var visit : visits) {
            assertThat(visit.page.locator("#round [data-part=seats] li")).hasCount(NAMES.size());
        }
    }

    private void rolesAreGiven() {
        press(chair(), "#i-lead");
        press(owner(), "#i-bring");
        give(NAMES.get(3), "TIMEKEEPER");
        chair().look("before the start");
        for (var visit : visits) {
            assertThat(visit.page.locator("#round [data-part=seats]")).containsText("casusinbrenger");
        }
    }

    private void give(String name, String role) {
        var page = chair().page;
        page.locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Rollen verdelen"))
                .click();
        var first = name.split(" ")[0];
        var value = page.locator("#member option", new com.microsoft.playwright.Page.LocatorOptions().setHasText(first))
                .getAttribute("value");
        page.locator("#member").selectOption(value);
        page.locator("#role").selectOption(role);
        press(chair(), "#give");
    }

    private void cardsAreWrittenAndShown() {
        press(chair(), "#next");
        everywhere(".focus-head small", "Stap 2 van " + STEPS);
        assertThat(other().page.locator(".turn__state")).containsText("Jij schrijft nu");
        other().page.locator("#words-0").fill(QUESTION);
        press(other(), "button[name=write]");
        assertThat(other().page.locator("#write textarea").first()).hasValue(QUESTION);
        assertThat(owner().page.locator("[data-part=cards]")).not().containsText(QUESTION);
        everybodyLooks("writing");
        press(chair(), "#next");
        for (var visit : visits) {
            assertThat(visit.page.locator("[data-part=cards]")).containsText(QUESTION);
        }
        everybodyLooks("cards");
    }

    private void theClockStopsAndRunsAgain() {
        press(chair(), "#pause");
        everywhere(".turn__state", "", ".clock[data-running=false]");
        press(chair(), "#resume");
        everywhere(".turn__state", "", ".clock[data-running=true]");
        press(chair(), "#extend");
        everywhere(".clock text.ring__sub", "van 17 min over");
        chair().page
                .locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Sla deze stap"))
                .click();
        press(chair(), "#skip");
        assertThat(chair().page.locator("#reason-error")).isVisible();
        chair().look("a skip without a reason");
    }

    private void somebodyReloads() {
        other().page.reload();
        assertThat(other().page.locator(".focus-head small")).containsText("Stap 3 van " + STEPS);
        press(chair(), "#back");
        everywhere(".focus-head small", "Stap 2 van " + STEPS);
        press(chair(), "#next");
    }

    private void toTheEnd() {
        for (int step = 4; step <= STEPS; step++) {
            press(chair(), "#next");
            everywhere(".focus-head small", "Stap " + step + " van " + STEPS);
        }
        press(chair(), "#end");
        everywhere(".turn__state", "De ronde is klaar");
        everybodyLooks("the end");
    }

    /** Of the meeting in which the round was. */
    private void everybodyGetsAProof() {
        chair().open(meeting);
        press(chair(), "a[href$='/presence']");
        chair().page.locator("#qualification").fill("getraind in intervisie");
        chair().page.locator("#declared").check();
        press(chair(), "#confirm");
        assertThat(chair().page.locator("article.sheet tbody tr")).hasCount(NAMES.size());
        assertThat(chair().page.locator("article.sheet")).containsText("Incidentmethode, korte vorm");
        for (var visit : visits) {
            visit.open("/intervision/proofs");
            assertThat(visit.page.locator("main li.card")).containsText("zonder pauzes");
        }
    }

    private Visit chair() {
        return visits.get(0);
    }

    private Visit owner() {
        return visits.get(1);
    }

    private Visit other() {
        return visits.get(2);
    }

    private void everybodyLooks(String kind) {
        visits.forEach(visit -> visit.look(kind));
    }

    private void everywhere(String where, String words) {
        visits.forEach(visit -> assertThat(visit.page.locator(where)).containsText(words));
    }

    private void everywhere(String where, String words, String mark) {
        everywhere(where, words);
        visits.forEach(visit -> assertThat(visit.page.locator(mark)).isVisible());
    }

    private static void press(Visit visit, String control) {
        Locator button = visit.page.locator(control).first();
        visit.page.waitForNavigation(button::click);
    }
}
