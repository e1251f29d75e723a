package nl.leerkring.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hilde reads how many came to an edition, and takes the figures along. */
@Beside
@ArquillianTest
@RunAsClient
class ReportJourneyIT {
    @ArquillianResource
    URL url;

    private Surfer hilde;
    private EditionDays.Going day;

    @BeforeEach
    void anEditionToWhichThreeOfFourCame() throws Exception {
        hilde = coordinator();
        day = EditionDays.made(email, null);
        var registered =
                Rows.numbers("select id from arena_registration where edition_id = ? order by id", day.edition());
        registered.subList(0, 3).forEach(this::comes);
        EditionDays.ended(day);
    }

    private String email;

    private Surfer coordinator() throws Exception {
        var surfer = new Surfer(url);
        email = surfer.join("Hilde Coördineert");
        Rows.grant(email, "ARENA_COORDINATOR");
        surfer.signIn(email, false);
        return surfer;
    }

    private void comes(long registration) {
        Rows.change(
                "insert into door_mark (edition_id, attendee, day, there, way, told_at, kept_at, token)"
                        + " values (?, ?, 1, 1, 'LIST', utc_timestamp(6), utc_timestamp(6), ?)",
                day.edition(),
                "r" + registration,
                UUID.randomUUID().toString());
    }

    private String years() {
        return day.desk().replaceFirst("/26$", "/report");
    }

    @Test
    void theReportOfAnEditionAndThatOverTheYearsAreReadOnEveryScreen() {
        for (int width : new int[] {1280, 360}) {
            try (var visit = new Visit(URI.create("http://127.0.0.1:" + url.getPort()), width, width == 360)) {
                Newcomer.comes(hilde, visit);
                visit.open(day.desk());
                visit.page
                        .locator(".tabs a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Verslag"))
                        .click();
                visit.look("the report of an edition");
                assertThat(visit.page.locator(".figures").innerText()).contains("aanwezig", "niet gekomen");
                visit.page
                        .locator(
                                "a[href$='/report']",
                                new com.microsoft.playwright.Page.LocatorOptions().setHasText("alle jaren"))
                        .click();
                visit.page.locator("details.more summary").first().click();
                visit.look("the report over the years");
                visit.assertFaultless();
            }
        }
    }

    @Test
    void everyChartHasATableWithTheSameFigures() throws Exception {
        var report = hilde.get(day.desk() + "/report").body();
        assertThat(report)
                .contains("3, 100%", "class=\"c-1\" width=\"100%\"")
                .contains("<dd>1</dd>", ">3</td>", ">100%</td>");
        var years = hilde.get(years()).body();
        assertThat(years).contains("3 aanwezig, 4 aangemeld", "Editie 26, ", "href=\"" + day.desk() + "/report\"");
    }

    @Test
    void theFiguresAreTakenAlongAsATableWithoutNames() throws Exception {
        for (var file : List.of(day.desk() + "/report/csv", years() + "/csv")) {
            var answer = hilde.get(file);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
            var lines = answer.body().split("\r\n");
            assertThat(lines).hasSize(2);
            assertThat(lines[0]).contains("Editie;Titel;Datum;Aangemeld met een plek;Afgemeld;Aanwezig");
            assertThat(lines[1]).startsWith("26;Wat doet de eigen bijdrage?;").contains(";4;0;3;0;1;0;3;0;1;3;0;0");
            assertThat(answer.body()).doesNotContain("Noor", "voorbeeld.test", "De Werf");
        }
    }

    @Test
    void reportsAreClosedToEverybodyElse() throws Exception {
        var other = coordinator();
        var learner = new Surfer(url);
        learner.join();
        for (var page : List.of(day.desk() + "/report", years(), day.desk() + "/report/csv", years() + "/csv")) {
            assertThat(hilde.get(page).statusCode()).as(page).isEqualTo(200);
            assertThat(other.get(page).statusCode()).as(page).isEqualTo(404);
            assertThat(learner.get(page).statusCode()).as(page).isEqualTo(403);
            assertThat(new Surfer(url).get(page).statusCode()).as(page).isNotEqualTo(200);
        }
        for (var number : List.of("0", "99", "abc", "26x")) {
            for (var rest : Map.of("page", "/report", "file", "/report/csv").values()) {
                var page = day.desk().replaceFirst("26$", number) + rest;
                assertThat(hilde.get(page).statusCode()).as(page).isEqualTo(404);
            }
        }
    }
}
