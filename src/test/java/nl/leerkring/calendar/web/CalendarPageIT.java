package nl.leerkring.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leerkring.membership.Secret;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** The page of a calendar and its secret address, as browsers and calendars meet them. */
@ArquillianTest
@RunAsClient
class CalendarPageIT {
    private static final String PAGE = "/calendar";
    private static final Pattern ADDRESS =
            Pattern.compile("id=\"feedAddress\">https?://[^/<]+(/calendar/[\\w-]{43}\\.ics)<");

    @ArquillianResource
    URL url;

    @Test
    void aVisitorSignsInFirstAndTheCalendarOfAMemberNeedsNobody() throws Exception {
        var answer = new Surfer(url).get(PAGE);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .contains("/membership/sign-in?from=%2Fcalendar");
        var member = member();
        var feed = new Surfer(url).get(made(member));
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type")).hasValue("text/calendar; charset=UTF-8");
        assertThat(feed.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
        assertThat(feed.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(feed.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(Biweekly.parse(feed.body()).first().getMethod().getValue()).isEqualTo("PUBLISH");
    }

    @Test
    void theAddressIsShownOnceAndInNoCache() throws Exception {
        var member = member();
        assertThat(member.get(PAGE).body()).contains("Maak een geheim adres");
        var shown = member.post(PAGE, "calendarForm", Map.of());
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(shown.body()).contains("webcal://").containsPattern(ADDRESS);
        var later = member.get(PAGE).body();
        assertThat(later)
                .contains("Je hebt een geheim adres sinds", "Nog geen agenda heeft het gelezen", "Wie kan dit zien?")
                .doesNotContain("feedAddress", "webcal:", ".ics");
        member.get(address(shown));
        assertThat(member.get(PAGE).body()).contains("Een agenda las het voor het laatst op");
    }

    @Test
    void renewingStopsTheOldAddressAndAskingForThatIsNoGuess() throws Exception {
        var member = member();
        var first = made(member);
        var renewed = member.post(PAGE + "?ask=renew", "calendarForm", "name=\"renew\"", Map.of());
        var second = address(renewed);
        assertThat(second).isNotEqualTo(first);
        for (int tries = 0; tries < 40; tries++) {
            assertThat(from("198.51.100.31", first).statusCode()).isEqualTo(404);
        }
        assertThat(from("198.51.100.31", second).statusCode()).isEqualTo(200);
        var stopped = member.post(PAGE + "?ask=stop", "calendarForm", "name=\"stop\"", Map.of());
        assertThat(stopped.statusCode()).isEqualTo(302);
        assertThat(new Surfer(url).get(second).statusCode()).isEqualTo(404);
        assertThat(member.get(PAGE).body()).contains("Maak een geheim adres", "Je geheime adres werkt niet meer");
    }

    @Test
    void whoSendsThePageAgainMakesNoOtherAddress() throws Exception {
        var member = member();
        made(member);
        var body = Map.of(
                "calendarForm", "calendarForm", "jakarta.faces.ViewState", "stateless", "revision", "1", "renew", "1");
        var second = address(member.post(PAGE + "?ask=renew", body));
        var again = member.post(PAGE + "?ask=renew", body);
        assertThat(again.body()).contains("Je adres is intussen veranderd").doesNotContain("feedAddress");
        var twice = member.post(
                PAGE, Map.of("calendarForm", "calendarForm", "jakarta.faces.ViewState", "stateless", "make", "1"));
        assertThat(twice.body()).contains("Je hebt al een geheim adres").doesNotContain("feedAddress");
        // not on the page that asks to be sure
        member.post(PAGE, Map.of("calendarForm", "calendarForm", "jakarta.faces.ViewState", "stateless", "stop", "1"));
        assertThat(member.get(second).statusCode()).isEqualTo(200);
    }

    @Test
    void aCalendarThatHasItAsItIsGetsItNotAgain() throws Exception {
        var address = made(member());
        var visitor = new Surfer(url);
        var tag = visitor.get(address).headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("W/\"");
        for (var header : new String[] {tag, "\"x\", " + tag, tag.substring(2)}) {
            var again = visitor.send(HttpRequest.newBuilder(visitor.at(address)).header("If-None-Match", header));
            assertThat(again.statusCode()).as(header).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).hasValue(tag);
        }
        var other = visitor.send(HttpRequest.newBuilder(visitor.at(address)).header("If-None-Match", "W/\"x\""));
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void aMadeUpSecretIsNotFoundAndWhoGuessesWaits() throws Exception {
        var address = made(member());
        for (var none : new String[] {Secret.create() + ".ics", "index", "x.ics", "%00.ics", Secret.create()}) {
            assertThat(from("198.51.100.32", PAGE + "/" + none).statusCode())
                    .as(none)
                    .isIn(400, 404);
        }
        for (int tries = 0; tries < 30; tries++) {
            assertThat(from("198.51.100.33", PAGE + "/" + Secret.create() + ".ics")
                            .statusCode())
                    .isEqualTo(404);
        }
        var waits = from("198.51.100.33", address);
        assertThat(waits.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(waits.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 600);
        assertThat(from("198.51.100.34", address).statusCode()).isEqualTo(200);
        // who guesses here can still look a paper up
        assertThat(from("198.51.100.33", "/certificate/LK-1234").statusCode()).isEqualTo(404);
    }

    @Test
    void theLogHoldsNoSecret() throws Exception {
        var visitor = new Surfer(url);
        visitor.get("/proef/log?has=x");
        var member = member();
        var address = made(member);
        var secret = address.replaceFirst(".*/", "").replace(".ics", "");
        visitor.get(address);
        visitor.get("/calendar/x" + secret + ".ics");
        visitor.send(HttpRequest.newBuilder(visitor.at(address)).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        member.post(PAGE + "?ask=stop", "calendarForm", "name=\"stop\"", Map.of());
        visitor.get(address);
        assertThat(logged(visitor, "address=/calendar/-")).isPositive();
        assertThat(logged(visitor, secret)).isZero();
        assertThat(Rows.texts("select secret_hash from calendar_feed_ended where secret_hash = ?", secret))
                .isEmpty();
    }

    private static int logged(Surfer visitor, String text) throws Exception {
        return Integer.parseInt(
                visitor.get("/proef/log?has=" + Surfer.encode(text)).body());
    }

    private Surfer member() throws Exception {
        var member = new Surfer(url);
        member.join();
        return member;
    }

    /** The address that this member makes. */
    private static String made(Surfer member) throws Exception {
        return address(member.post(PAGE, "calendarForm", Map.of()));
    }

    private static String address(HttpResponse<String> page) {
        var found = ADDRESS.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> from(String network, String address) throws Exception {
        var visitor = new Surfer(url);
        return visitor.send(HttpRequest.newBuilder(visitor.at(address)).header("X-Forwarded-For", network));
    }
}
