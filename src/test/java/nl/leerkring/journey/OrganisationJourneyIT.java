package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hanna enrols 200 people from a file of which seven lines are wrong, asks a training of everybody and follows who has begun. */
@Beside
@ArquillianTest
@RunAsClient
class OrganisationJourneyIT {
    private static final String TRAINING = "meldcode-huiselijk-geweld";

    @ArquillianResource
    URL url;

    private Surfer hanna;
    private String place;

    @BeforeEach
    void hannaManagesAnOrganisation() throws Exception {
        var beheer = new Surfer(url);
        var administrator = beheer.join();
        Rows.grant(administrator, "ADMINISTRATOR");
        beheer.signIn(administrator, false);
        hanna = new Surfer(url);
        var email = hanna.join("Hanna Dorst");
        beheer.post("/organisation/new", "orgFound", Map.of("name", "De Linde", "kvk", "68750110", "email", email));
        hanna.post("/organisation", "orgInvited", Map.of());
        place = "/organisation/"
                + Rows.texts(
                                "select o.slug from organisation o join organisation_member m on m.organisation_id = o.id"
                                        + " where m.member = ?",
                                Rows.account(email))
                        .get(0);
        hanna.post(place + "/teams", "orgAddTeam", Map.of("team", "Zuiderkade"));
    }

    /** A file as a spreadsheet saves it. */
    private String list(String run) {
        var date = LocalDate.now().plusDays(40);
        var text = new StringBuilder("\ufeffe-mail;naam;team;training;datum\r\n");
        for (int i = 1; i <= 193; i++) {
            text.append("p%d-%s@linde.test;Persoon %d;Zuiderkade;%s;%s\r\n".formatted(i, run, i, TRAINING, date));
        }
        return text.append("jan@@linde.test;Jan;;%s;%s\r\n".formatted(TRAINING, date))
                .append(";Piet;;%s;%s\r\n".formatted(TRAINING, date))
                .append("a-%s@linde.test;Klaas;;%s;31-02-2027\r\n".formatted(run, TRAINING))
                .append("b-%s@linde.test;Truus;Team Oost;%s;%s\r\n".formatted(run, TRAINING, date))
                .append("c-%s@linde.test;=SOM(A1);;%s;%s\r\n".formatted(run, TRAINING, date))
                .append("d-%s@linde.test;Kees;;Bestaat niet;%s\r\n".formatted(run, date))
                .append("p1-%s@linde.test;Persoon 1;;%s;%s\r\n".formatted(run, TRAINING, date))
                .toString();
    }

    @Test
    void aFileWithMistakesIsCheckedMendedByLeavingThemOutAndFollowed() {
        for (int width : new int[] {1280, 360}) {
            try (var visit = new Visit(URI.create("http://127.0.0.1:" + url.getPort()), width, width == 360)) {
                Newcomer.comes(hanna, visit);
                visit.open(place);
                visit.look("an organisation of which nothing is asked");
                visit.page.locator("a[href$='/lists']").first().click();
                visit.look("choosing a file");
                enrols(visit, "run" + width);
                assigns(visit);
                follows(visit);
                visit.assertFaultless();
            }
        }
    }

    private void enrols(Visit visit, String run) {
        var bytes = list(run).getBytes(StandardCharsets.UTF_8);
        visit.page.locator("#list").setInputFiles(new FilePayload("lijst.csv", "text/csv", bytes));
        visit.page.locator("form.drop button").click();
        assertThat(visit.page.locator("#list-state")).containsText("193");
        assertThat(visit.page.locator("tr.is-error")).hasCount(7);
        assertThat(visit.page.locator("tr.is-error").nth(2)).containsText("31-02-2027");
        visit.look("a file with mistakes");
        visit.page.locator("button[name=begin]").click();
        assertThat(visit.page.locator("button[name=undo]"))
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(60_000));
        assertThat(visit.page.locator("#list-state")).containsText("193");
        visit.look("a file that was carried out");
    }

    private void assigns(Visit visit) {
        visit.open(place + "/assignments");
        visit.page.locator("#training").selectOption("spil-in-de-wijk");
        visit.page.locator("#dueOn").fill(LocalDate.now().plusDays(30).toString());
        visit.page.locator("#months").selectOption("24");
        visit.page.locator("button[name=assign]").click();
        assertThat(visit.page.locator("button[name=withdraw]").first()).isVisible();
        visit.look("assignments");
    }

    private void follows(Visit visit) {
        visit.open(place);
        assertThat(visit.page.locator("#lines")).containsText("Hanna Dorst");
        visit.page.locator("details.more summary").first().click();
        visit.look("how far people are");
        visit.page.locator("#state").selectOption("done");
        visit.page.locator("form.filters button").click();
        assertThat(visit.page.getByText("Niemand gevonden.", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void theFileToTakeAlongHoldsTheSameLinesAndNoSecret() throws Exception {
        hanna.post(
                place + "/assignments",
                "orgAssign",
                Map.of(
                        "training",
                        TRAINING,
                        "dueOn",
                        LocalDate.now().plusDays(9).toString(),
                        "forTeam",
                        "0",
                        "months",
                        ""));
        var file = hanna.get(place + "/csv").body();
        assertThat(file).contains("Naam;Team;Training;Voor;Stand;Klaar op;Geldig tot en met;Te laat", "Hanna Dorst;");
        assertThat(file.toLowerCase(java.util.Locale.ROOT)).doesNotContain("score", "antwoord", "@", "registratie");
        var stranger = new Surfer(url);
        stranger.join();
        for (var page :
                new String[] {"", "/people", "/lists", "/csv", "/settings", "/assignments", "/teams", "/logo"}) {
            assertThat(stranger.get(place + page).statusCode()).as(page).isEqualTo(404);
        }
    }
}
