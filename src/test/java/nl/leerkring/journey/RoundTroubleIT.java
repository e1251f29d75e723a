package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A round with a bad connection: the page of one without a socket, a socket that breaks, a chair whose page closes. */
@Beside
@ArquillianTest
@RunAsClient
class RoundTroubleIT {
    private static final Pattern SOCKET = Pattern.compile(".*/round/live/.*");
    private static final String HALF = "Nog niet bewaard";

    @ArquillianResource
    URL url;

    private final Surfer[] people = new Surfer[3];
    private final String[] addresses = new String[3];
    private String round;
    private Visit visit;

    @BeforeEach
    void threeInTheFirstStep() throws Exception {
        for (int i = 0; i < people.length; i++) {
            people[i] = new Surfer(url);
            addresses[i] = people[i].join();
        }
        var group = Circles.started(people[0], "Kring Haperhoek");
        Circles.comesIn(people[1], people[0], group);
        Circles.comesIn(people[2], people[0], group);
        var opened = people[0].post(group, "openRound", Map.of("method", "incident-kort@1"));
        round = opened.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*(/intervision/rounds/\\d+)", "$1");
        for (var person : people) {
            presses(person, Map.of("come", "1"));
        }
        gives(0, "CHAIR");
        gives(1, "OWNER");
        presses(people[0], Map.of("move", "start"));
        visit = window(2);
    }

    @AfterEach
    void close() {
        visit.close();
    }

    private Visit window(int person) {
        var window = new Visit(URI.create("http://127.0.0.1:" + url.getPort()), 360);
        Newcomer.comes(people[person], window);
        return window;
    }

    private void gives(int person, String role) throws Exception {
        var member = Long.toString(Rows.account(addresses[person]));
        presses(people[0], Map.of("give", "1", "member", member, "role", role));
    }

    private void presses(Surfer person, Map<String, String> fields) throws Exception {
        var all = new TreeMap<>(fields);
        all.put("jakarta.faces.ViewState", "stateless");
        assertThat(person.post(round, all).statusCode()).isEqualTo(302);
    }

    private void standsAt(int step) {
        assertThat(visit.page.locator(".focus-head small")).containsText("Stap " + step + " van");
    }

    @Test
    void withoutASocketThePageAsksByItselfAndKeepsWhatIsTyped() throws Exception {
        visit.page.routeWebSocket(SOCKET, socket -> socket.close());
        visit.open(round);
        standsAt(1);
        var field = visit.page.locator("#write textarea").first();
        field.fill(HALF);
        presses(people[0], Map.of("move", "next"));
        standsAt(2);
        presses(people[0], Map.of("move", "next"));
        standsAt(3);
        assertThat(field).hasValue(HALF);
        assertThat(field).isFocused();
        visit.page.reload();
        assertThat(field).hasValue(HALF);
        visit.look("without a socket");
        visit.page.waitForNavigation(
                () -> visit.page.locator("button[name=write]").first().click());
        visit.page.reload();
        assertThat(visit.page.locator("#words-0")).hasValue("");
        assertThat(visit.page.locator("[data-part=cards]")).containsText(HALF);
        visit.assertFaultless();
    }

    @Test
    void whoIsSignedOutMeanwhileIsToldAndLosesNothing() throws Exception {
        visit.expect("401");
        visit.open(round);
        visit.page.locator("#words-0").fill(HALF);
        visit.page.context().clearCookies();
        presses(people[0], Map.of("move", "next"));
        assertThat(visit.page.locator("#signed-out")).isVisible();
        visit.look("signed out meanwhile");
        visit.page.locator("#signed-out a").click();
        assertThat(visit.page).hasURL(Pattern.compile("/membership/sign-in"));
        Newcomer.comes(people[2], visit);
        visit.open(round);
        standsAt(2);
        assertThat(visit.page.locator("#words-0")).hasValue(HALF);
        visit.assertFaultless();
    }

    @Test
    void pressingTwiceGoesOnOnceAndAPageThatIsBehindIsTold() throws Exception {
        try (var chair = window(0)) {
            chair.open(round);
            chair.page.locator("#next").dblclick();
            assertThat(chair.page.locator(".focus-head small")).containsText("Stap 2 van");
            var behind = people[0].post(
                    round, Map.of("jakarta.faces.ViewState", "stateless", "move", "next", "passed", "0"));
            assertThat(behind.body()).contains("Jullie zijn nu bij stap 2");
            chair.page.reload();
            assertThat(chair.page.locator(".focus-head small")).containsText("Stap 2 van");
            chair.assertFaultless();
        }
    }

    @Test
    void anAddressThatIsNoRoundIsNotFound() throws Exception {
        for (var address : List.of("0", "12345678901", "99999999999999999999", "abc", "-1")) {
            assertThat(people[0].get("/intervision/rounds/" + address).statusCode())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    @Test
    void aSocketThatBreaksIsOpenedAnewAndTellsTheNextStep() throws Exception {
        var opened = new AtomicInteger();
        Queue<String> told = new ConcurrentLinkedQueue<>();
        visit.page.routeWebSocket(SOCKET, page -> {
            if (opened.incrementAndGet() < 3) {
                page.close();
                return;
            }
            var server = page.connectToServer();
            server.onMessage(word -> {
                told.add(word.text());
                page.send(word.text());
            });
        });
        visit.open(round);
        visit.page.waitForCondition(() -> opened.get() == 3);
        presses(people[0], Map.of("move", "next"));
        standsAt(2);
        visit.page.waitForCondition(() -> !told.isEmpty());
        assertThat(opened).hasValue(3);
        assertThat(told).allMatch(word -> word.matches("\\d+"));
        visit.assertFaultless();
    }

    @Test
    void whenThePageOfTheChairClosesAnotherTakesOverAndGoesOn() throws Exception {
        try (var chair = window(0)) {
            chair.open(round);
            assertThat(chair.page.locator("#next")).isVisible();
        }
        visit.open(round);
        assertThat(visit.page.locator("#sign")).hasCount(1);
        assertThat(visit.page.locator("#take-chair")).hasCount(0);
        Rows.change(
                "update round_watcher set seen_at = seen_at - interval 46 second where round_id = ? and member = ?",
                round.replaceFirst(".*/", ""),
                Rows.account(addresses[0]));
        visit.page.reload();
        takesOver();
        press(visit.page.locator("#next"));
        standsAt(2);
        visit.look("who took over");
        var answer = people[0].post(round, Map.of("jakarta.faces.ViewState", "stateless", "move", "next"));
        assertThat(answer.statusCode()).as("who led does not lead any more").isEqualTo(403);
        for (var person : List.of(people[0], people[1])) {
            assertThat(person.get(round).body()).contains("Stap 2 van");
        }
        visit.assertFaultless();
    }

    /** By the keyboard alone. */
    private void takesOver() {
        var more = visit.page.locator("details:has(#take-chair) summary");
        if (!visit.page.locator("#take-chair").isVisible()) {
            press(more);
        }
        press(visit.page.locator("#take-chair"));
    }

    private static void press(Locator control) {
        control.focus();
        control.press("Enter");
    }
}
