package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URL;
import java.util.regex.Pattern;
import nl.leerkring.paper.PdfSeal;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Mailbox;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The day of an edition: Hilde stands at the door with a phone, a code is on the screen, people come in, and afterwards they have a proof. */
@Beside
@ArquillianTest
@RunAsClient
class DoorJourneyIT {
    private static final Pattern PAPER = Pattern.compile("/attended/paper\\.pdf\\?token=[\\w-]{43}");

    @ArquillianResource
    URL url;

    private URI site;
    private Surfer hilde;
    private Surfer noor;
    private EditionDays.Going day;

    @BeforeEach
    void anEditionThatGoesOn() throws Exception {
        site = URI.create("http://127.0.0.1:" + url.getPort());
        hilde = new Surfer(url);
        var email = hilde.join("Hilde Coördineert");
        Rows.grant(email, "ARENA_COORDINATOR");
        hilde.signIn(email, false);
        noor = new Surfer(url);
        day = EditionDays.made(email, noor.join("Noor Bakker"));
    }

    @Test
    void whatIsTickedWithoutConnectionIsKeptOnThePhoneAndSentLater() {
        try (var phone = new Visit(site, 360, true);
                var other = new Visit(site, 360, true)) {
            Newcomer.comes(hilde, phone);
            Newcomer.comes(hilde, other);
            phone.expect("ERR_INTERNET_DISCONNECTED");
            ticksWithoutConnection(phone);
            other.open(day.desk() + "/door");
            assertThat(tick(other.page, "Carla")).hasAttribute("aria-pressed", "true");
            assertThat(tick(other.page, "Bas Ekkel")).hasAttribute("aria-pressed", "false");
            assertThat(other.page.locator("#count")).hasText("2 van 4 zijn er");
            phone.assertFaultless();
            other.assertFaultless();
        }
        assertThat(Rows.numbers("select id from door_mark where edition_id = ?", day.edition()))
                .hasSize(4);
    }

    private void ticksWithoutConnection(Visit phone) {
        var page = phone.page;
        phone.open(day.desk() + "/door");
        phone.look("the list at the door");
        tick(page, "Bas Ekkel").tap();
        assertThat(tick(page, "Bas Ekkel")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("#door-state")).containsText("Alles is verstuurd");
        page.context().setOffline(true);
        tick(page, "Carla").tap();
        tick(page, "Zoë").tap();
        tick(page, "Bas Ekkel").tap();
        assertThat(page.locator("#door-state")).containsText("3 nog te versturen");
        assertThat(page.locator("#door-note")).isVisible();
        assertThat(page.locator("#count")).hasText("2 van 4 zijn er");
        phone.look("the list without connection");
        page.context().setOffline(false);
        assertThat(page.locator("#door-state")).containsText("Alles is verstuurd");
        assertThat(page.locator("#door-note")).isHidden();
    }

    @Test
    void whatWaitedIsSentByThePageThatIsOpenedAfterIt() {
        try (var phone = new Visit(site, 360, true)) {
            Newcomer.comes(hilde, phone);
            phone.expect("ERR_INTERNET_DISCONNECTED");
            var first = phone.page.context().newPage();
            first.navigate(phone.address(day.desk() + "/door"));
            assertThat(first.locator("#door-state")).containsText("Alles is verstuurd");
            first.context().setOffline(true);
            tick(first, "Carla").tap();
            assertThat(first.locator("#door-state")).containsText("1 nog te versturen");
            first.close();
            phone.page.context().setOffline(false);
            phone.open(day.desk() + "/door");
            assertThat(tick(phone.page, "Carla")).hasAttribute("aria-pressed", "true");
            assertThat(phone.page.locator("#door-state")).containsText("Alles is verstuurd");
            phone.assertFaultless();
        }
        assertThat(Rows.numbers("select id from door_mark where edition_id = ?", day.edition()))
                .hasSize(1);
    }

    @Test
    void searchingFindsWhoIsNotThereYetAndSomebodyNewIsPutOnTheList() {
        try (var phone = new Visit(site, 360, true)) {
            Newcomer.comes(hilde, phone);
            var page = phone.page;
            phone.open(day.desk() + "/door");
            tick(page, "Bas Ekkel").tap();
            page.locator("#missing").check();
            assertThat(page.locator(".door-list li:visible")).hasCount(3);
            page.locator("#q").fill("zoë");
            assertThat(page.locator(".door-list li:visible")).hasCount(1);
            page.locator("#q").fill("niemand");
            assertThat(page.locator("#nobody")).isVisible();
            page.locator("a[href*='/guest']").tap();
            page.locator("#name").fill("Wim Voorbij");
            page.locator("#add").tap();
            assertThat(page.locator("#organisation-error")).isVisible();
            assertThat(page.locator("#name")).hasValue("Wim Voorbij");
            phone.look("somebody who did not register, with an error");
            page.locator("#organisation").fill("voor mezelf");
            page.locator("input[name=angle]").first().check();
            page.locator("#add").tap();
            assertThat(page.locator(".toast")).isVisible();
            assertThat(tick(page, "Wim Voorbij")).hasAttribute("aria-pressed", "true");
            phone.assertFaultless();
        }
    }

    @Test
    void fromTheCodeOnTheScreenToAProofThatAnyoneCanVerify() throws Exception {
        try (var desk = new Visit(site, 1280);
                var member = new Visit(site, 360, true);
                var guest = new Visit(site, 360, true)) {
            Newcomer.comes(hilde, desk);
            Newcomer.comes(noor, member);
            comesByCode(desk, member, guest);
            EditionDays.ended(day);
            closes(desk);
            member.open("/attended");
            member.look("my proofs of meetings");
            isPaper(
                    member,
                    member.page.locator("a[href^='/attended/paper.pdf']").getAttribute("href"));
            isPaper(guest, Mailbox.find(day.emails()[1], PAPER));
            verifies(guest);
            desk.assertFaultless();
            member.assertFaultless();
            guest.assertFaultless();
        }
    }

    private void comesByCode(Visit desk, Visit member, Visit guest) throws Exception {
        desk.open(day.desk() + "/screen");
        desk.look("the screen in the room");
        var address = QrReading.of(desk.page.locator("svg.qr"));
        assertThat(address).matches(".*/arena/here\\?code=[2-9B-Z]{6}");
        var code = address.replaceFirst(".*code=", "");
        assertThat(desk.page.locator("#code")).hasText(Pattern.compile("[2-9B-Z]{3} [2-9B-Z]{3}"));
        member.open("/arena/here?code=" + code);
        assertThat(member.page.locator(".verdict")).containsText("Je staat op de lijst");
        member.look("somebody is there");
        guest.open("/arena/registrations/" + day.secrets()[1]);
        guest.look("a registration on the day");
        var page = guest.page;
        guest.open("/arena/here");
        guest.look("saying that one is there");
        page.locator("#email").fill(day.emails()[1]);
        page.locator("#code").fill("ZZZZZZ");
        page.locator("#come").tap();
        assertThat(page.locator("#code-error")).containsText("klopt niet");
        assertThat(page.locator("#email")).hasValue(day.emails()[1]);
        assertThat(page.locator("#code")).hasValue("ZZZZZZ");
        guest.look("saying that one is there, with an error");
        page.locator("#code").fill(code.toLowerCase(java.util.Locale.ROOT));
        page.locator("#come").tap();
        assertThat(page.locator(".verdict")).containsText("Je staat op de lijst");
        assertThat(desk.page.locator("#there")).containsText("2 mensen zijn er", patient());
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions patient() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions().setTimeout(15_000);
    }

    private void closes(Visit desk) {
        var page = desk.page;
        desk.open(day.desk() + "/presence");
        desk.look("presence of an edition");
        page.locator("tr:has-text('Bas Ekkel') a[href*='person=']").click();
        desk.look("a correction");
        page.locator("#arrived").fill("");
        page.locator("#correct").click();
        assertThat(page.locator("#arrived-error")).isVisible();
        page.locator("a:has-text('Terug')").click();
        page.locator("tr:has-text('Zoë') a[href*='person=']").click();
        page.locator("#there").check();
        page.locator("#correct").click();
        assertThat(page.locator("tr:has-text('Zoë')")).containsText("aangepast");
        page.locator("#close").click();
        assertThat(page.locator("#closing")).containsText("Vastgesteld op");
        assertThat(page.locator("a[href^='/attended/LK-']")).hasCount(3);
        desk.look("presence that was closed");
        var list = page.request().get(desk.address(day.desk() + "/presence/list.pdf"));
        assertThat(list.headers().get("content-type")).startsWith("application/pdf");
        var table = page.request().get(desk.address(day.desk() + "/presence/csv"));
        assertThat(table.text()).contains("Noor Bakker;De Werf;Aanbieder;ja;").doesNotContain("@");
        EditionDays.longAgo(day);
        desk.open(day.desk() + "/door");
        assertThat(page.locator("main")).containsText("Aantikken kan nu niet");
        desk.look("the list when the door is closed");
        desk.open(day.desk() + "/screen");
        assertThat(page.locator("main")).containsText("Nu is er geen code");
    }

    private static void isPaper(Visit visit, String address) throws Exception {
        var pdf = visit.page.request().get(visit.address(address));
        assertThat(pdf.status()).isEqualTo(200);
        var seal = visit.page.request().get(visit.address("/paper/seal.pem"));
        assertThat(PdfSeal.holds(pdf.body(), seal.body())).isTrue();
    }

    /** The field for certificates takes this number too. */
    private void verifies(Visit stranger) {
        var page = stranger.page;
        var number = Rows.texts("select number from door_proof where edition_id = ?", day.edition())
                .get(0);
        stranger.open("/certificate");
        page.locator("main input[name=number]").fill(number.toLowerCase(java.util.Locale.ROOT));
        page.locator("main form button[type=submit]").first().tap();
        assertThat(page).hasURL(Pattern.compile("/attended/" + number));
        assertThat(page.locator(".verdict")).containsText("geldig");
        assertThat(page.locator("main")).not().containsText("Bakker");
        stranger.look("a proof of participation that is valid");
    }

    private static Locator tick(Page page, String name) {
        return page.locator(".door-list li")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator("button");
    }
}
