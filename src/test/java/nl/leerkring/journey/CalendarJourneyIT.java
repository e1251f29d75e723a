package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.microsoft.playwright.Locator;
import java.net.URI;
import java.net.URL;
import java.util.regex.Pattern;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** Noor sees what is coming and puts it in her own calendar: at her desk with the keyboard alone, and on her phone. */
@Beside
@ArquillianTest
@RunAsClient
class CalendarJourneyIT {
    private static final int MEETINGS = 3;

    @ArquillianResource
    URL url;

    @Test
    void atADeskWithTheKeyboardAlone() throws Exception {
        walk(1280, Hands.KEYBOARD);
    }

    @Test
    void onAPhone() throws Exception {
        walk(360, Hands.FINGER);
    }

    private void walk(int width, Hands hands) throws Exception {
        var noor = new Surfer(url);
        noor.join("Noor Plant");
        try (var visit = new Visit(URI.create("http://127.0.0.1:" + url.getPort()), width, hands == Hands.FINGER)) {
            Newcomer.comes(noor, visit);
            empty(visit);
            Meetings.planned(noor, Circles.started(noor, "Kring Agenda"), MEETINGS);
            var first = make(visit, hands);
            assertThat(Biweekly.parse(noor.get(first).body()).first().getEvents())
                    .hasSize(MEETINGS);
            var second = renew(visit, hands);
            assertThat(noor.get(first).statusCode()).isEqualTo(404);
            assertThat(noor.get(second).statusCode()).isEqualTo(200);
            stop(visit, hands);
            assertThat(noor.get(second).statusCode()).isEqualTo(404);
            visit.assertFaultless();
        }
    }

    private static void empty(Visit visit) {
        visit.open("/learning");
        assertThat(visit.page.locator("a[href='/calendar']").first()).hasCount(1);
        visit.open("/calendar");
        assertThat(visit.page.locator(".empty h2")).hasText("Er staat niets in je agenda");
        visit.look("an empty calendar");
    }

    private static String make(Visit visit, Hands hands) {
        visit.open("/calendar");
        assertThat(visit.page.locator(".date-row")).hasCount(MEETINGS);
        assertThat(visit.page.locator(".date-row").first())
                .containsText(Pattern.compile("Kring Agenda.*14:00 tot 15:30 uur"));
        visit.look("a calendar");
        hands.press(visit.page.locator("button[name=make]"));
        var address = shown(visit);
        visit.look("a calendar with its secret address");
        return address;
    }

    private static String renew(Visit visit, Hands hands) {
        hands.press(visit.page.locator("a[href*='ask=renew']"));
        assertThat(visit.page.locator("#feedAddress")).hasCount(0);
        visit.look("a new secret address?");
        hands.press(visit.page.locator("button[name=renew]"));
        return shown(visit);
    }

    private static void stop(Visit visit, Hands hands) {
        hands.press(visit.page.locator("a[href*='ask=stop']"));
        visit.look("no secret address any more?");
        hands.press(visit.page.locator("button[name=stop]"));
        assertThat(visit.page.locator(".toast")).containsText("Je geheime adres werkt niet meer");
        assertThat(visit.page.locator("button[name=make]")).isVisible();
    }

    /** The address, to which a screen reader is led at once. */
    private static String shown(Visit visit) {
        Locator address = visit.page.locator("#feedAddress");
        assertThat(address).hasText(Pattern.compile("https?://.*/calendar/[\\w-]{43}\\.ics"));
        assertThat(visit.page.locator("#made")).isFocused();
        assertThat(visit.page.locator("#copy")).isVisible();
        return URI.create(address.textContent()).getPath();
    }
}
