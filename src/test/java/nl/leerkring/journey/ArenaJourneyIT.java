package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.net.URL;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Mailbox;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Hilde makes edition 26 from 25 at her desk. Fatma has no account and a phone: she registers, waits, is offered a place, says yes, comes,
 * and adds an experiment to the harvest, which Hilde publishes.
 */
@Beside
@ArquillianTest
@RunAsClient
class ArenaJourneyIT {
    private static final Pattern LINK = Pattern.compile("/arena/registrations/[\\w-]{43}");

    @ArquillianResource
    URL url;

    private URI site;
    private Surfer hilde;
    private EditionDays.Going former;
    private String page;
    private String link;

    @BeforeEach
    void aSeriesWithEdition25() throws Exception {
        site = URI.create("http://127.0.0.1:" + url.getPort());
        hilde = new Surfer(url);
        var email = hilde.join("Hilde Coördineert");
        Rows.grant(email, "ARENA_COORDINATOR");
        hilde.signIn(email, false);
        former = EditionDays.made(email, null);
        Rows.change("update arena_edition set number = 25 where id = ?", former.edition());
        EditionDays.longAgo(former);
        page = "/arena/" + former.slug() + "/26";
    }

    @Test
    void fromEdition25To26AndFromTheWaitingListIntoTheRoom() throws Exception {
        try (var desk = new Visit(site, 1280);
                var phone = new Visit(site, 360, true)) {
            Newcomer.comes(hilde, desk);
            makes(desk);
            var first = takesTheOnlyPlace();
            var email = UUID.randomUUID() + "@voorbeeld.test";
            waits(phone, email);
            first.surfer().post(first.link(), "cancelForm", Map.of());
            saysYes(phone, email);
            comes(desk, phone);
            addsToTheHarvest(desk, phone);
            desk.assertFaultless();
            phone.assertFaultless();
        }
        assertThat(Rows.texts(
                        "select p.state from arena_registration p join arena_edition e on e.id = p.edition_id"
                                + " join arena_series s on s.id = e.series_id where s.slug = ? and e.number = 26 order by p.id",
                        former.slug()))
                .containsExactly("CANCELLED", "PLACED");
    }

    /** Most stands there already. */
    private void makes(Visit desk) {
        desk.open("/arena/desk/" + former.slug() + "/new");
        desk.look("a new edition");
        var form = desk.page;
        assertThat(form.locator("#nr")).hasValue("26");
        assertThat(form.locator("#place")).hasValue("De Werf");
        form.locator("#capacity").fill("1");
        // the former one of this test began at any minute
        form.locator("#start1").fill("09:30");
        form.locator("#end1").fill("13:30");
        save(desk).click();
        assertThat(form.locator("#title-error")).isVisible();
        assertThat(form.locator("#capacity")).hasValue("1");
        form.locator("#title").fill("Wat doet de eigen bijdrage?");
        save(desk).click();
        assertThat(form).hasURL(Pattern.compile("/arena/desk/" + former.slug() + "/26"));
        desk.look("the desk of an edition");
        form.locator("a[href*='publishing=1']").first().click();
        form.locator("button[name=publish]").click();
        assertThat(form.locator(".toast")).isVisible();
    }

    private static Locator save(Visit desk) {
        return desk.page.locator("#newEdition .row--actions button[name=do]");
    }

    private record Guest(Surfer surfer, String link) {}

    private Guest takesTheOnlyPlace() throws Exception {
        var guest = new Surfer(url);
        var fields = Map.of(
                "name", "Bas Ekkel",
                "organisation", "De Kade",
                "email", UUID.randomUUID() + "@voorbeeld.test",
                "angle", "provider",
                "time", "true");
        var link = guest.post(page, "registerForm", fields)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return new Guest(guest, link.replaceFirst(".*(/arena/registrations/)", "$1"));
    }

    private void waits(Visit phone, String email) {
        phone.open("/arena/" + former.slug());
        phone.look("a series");
        phone.page.locator("a[href='" + page + "']").first().tap();
        phone.look("an edition that is full");
        var form = phone.page;
        form.locator("#name").fill("Fatma Haddouch");
        form.locator("#email").fill(email);
        form.locator("input[name=angle]").nth(1).check();
        button(phone, "register-button").tap();
        assertThat(form.locator("#organisation-error")).isVisible();
        assertThat(form.locator("input[name=angle]").nth(1)).isChecked();
        phone.look("an edition with errors in the form");
        form.locator("#organisation").fill("voor mezelf");
        form.locator("input[name=time]").first().check();
        button(phone, "register-button").tap();
        assertThat(form.locator("h1")).containsText("plek 1 van de wachtlijst");
        phone.look("a registration that waits");
    }

    private static Locator button(Visit visit, String id) {
        return visit.page.locator("#" + id);
    }

    private void saysYes(Visit phone, String email) throws Exception {
        var offer = Mailbox.find(email, Pattern.compile("Er is een plek voor je vrij"));
        assertThat(offer).isNotEmpty();
        link = Mailbox.find(email, LINK);
        phone.open(link);
        assertThat(phone.page.locator("h1")).containsText("Er is een plek voor je vrij");
        phone.look("a registration with an offer");
        button(phone, "accept").tap();
        assertThat(phone.page.locator("main")).containsText("Je hebt een plek");
        phone.look("a registration with a place");
    }

    /** The day has come. */
    private void comes(Visit desk, Visit phone) {
        EditionDays.today(former.slug(), 26);
        desk.open("/arena/desk/" + former.slug() + "/26/screen");
        var code = desk.page.locator("#code").textContent().replaceAll("\\s", "");
        phone.open("/arena/here");
        var email = Rows.texts(
                        "select p.email from arena_registration p join arena_edition e on e.id = p.edition_id"
                                + " join arena_series s on s.id = e.series_id where s.slug = ? and p.state = 'PLACED' and e.number = 26",
                        former.slug())
                .get(0);
        phone.page.locator("#email").fill(email);
        phone.page.locator("#code").fill(code);
        button(phone, "come").tap();
        assertThat(phone.page.locator(".verdict")).containsText("Je staat op de lijst");
    }

    /** From the phone to everybody. */
    private void addsToTheHarvest(Visit desk, Visit phone) {
        phone.open(link);
        phone.look("a registration on the day, with the harvest");
        phone.page.locator("#kind").selectOption("EXPERIMENT");
        phone.page.locator("#content").fill("Drie maanden proefdraaien in een gewone bakkerij");
        button(phone, "findingForm").locator("button[name=harvest]").tap();
        assertThat(phone.page.locator("#owner-error")).isVisible();
        assertThat(phone.page.locator("#content")).hasValue("Drie maanden proefdraaien in een gewone bakkerij");
        phone.look("a finding with errors");
        phone.page.locator("#owner").fill("Bakkerij De Halm");
        phone.page.locator("#due").fill(LocalDate.now().plusDays(90).toString());
        button(phone, "findingForm").locator("button[name=harvest]").tap();
        assertThat(phone.page.locator(".toast")).isVisible();
        desk.open("/arena/desk/" + former.slug() + "/26/harvest");
        desk.look("the harvest at the desk");
        desk.page.locator("button[name=publish]").first().click();
        assertThat(desk.page.locator("button[name=hide]")).hasCount(1);
        phone.open("/arena/" + former.slug() + "/experiments");
        assertThat(phone.page.locator("main")).containsText("Bakkerij De Halm");
        phone.look("the experiments of a series");
    }
}
