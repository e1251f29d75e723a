package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Rows;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** A professional sees what is missing, follows the suggestion, and the gap closes; beheer writes rules for next year, and what was done stays as it was. */
@Beside
@ArquillianTest
@RunAsClient
class GapJourneyIT {
    private static final String TRAINING = "spil-in-de-wijk";

    /** Everything of it but the first lesson: how a training is followed is shown by the journey of a learner. */
    private static final List<String> DONE = List.of(
            "de-buurt-in-kaart",
            "aanwezig-zijn",
            "kijken-en-doorvragen",
            "casus-de-kat",
            "wat-kan-iemand-nog-geven",
            "maatwerk-en-netwerken",
            "ruimte-in-je-team",
            "maandag-doen",
            "hoe-spilproof-werk-jij",
            "oefenen-met-kijken",
            "oefenen-met-maatwerk",
            "de-esdoorn",
            "wandelgroep",
            "toets");

    @ArquillianResource
    URL url;

    private Visit visit(int width) {
        return new Visit(URI.create("http://127.0.0.1:" + url.getPort()), width);
    }

    private static void registers(Visit noor, String register, String number) {
        noor.open("/accreditation/registration");
        noor.page.locator("#register").selectOption(register);
        noor.page.locator("#number").fill(number);
        noor.page.locator("#begins").fill(LocalDate.now().minusYears(1).toString());
        noor.page.locator("#registrationForm button[value=save]").click();
    }

    private static Locator suggestion(Page page) {
        return page.locator("#whatIf li").filter(new Locator.FilterOptions().setHasText("Spil in de wijk"));
    }

    @Test
    void theGapClosesByWhatIsSuggested() throws Exception {
        try (var noor = visit(360)) {
            var email = Newcomer.joins(noor, "Noor Bakker");
            registers(noor, "registerplein", "461012345");
            var page = noor.page;
            assertThat(page.locator(".figures")).containsText("100");
            page.locator("#whatIf input[type=checkbox]").all().forEach(Locator::uncheck);
            suggestion(page).locator("input[type=checkbox]").check();
            page.locator("form[action='/accreditation'] button").click();
            assertThat(page.locator("#if")).containsText("Dan heb je 1,5 van de 100 punten");
            noor.look("what if");
            suggestion(page).locator("a").click();
            page.locator("a[href*='/learning/start']:visible").first().click();
            page.locator("#enrol button").click();
            assertThat(page).hasURL(Pattern.compile("/learning/" + TRAINING + "/.+"));
            allButThisPart(email);
            page.locator("#finish").click();
            assertThat(page).hasURL(Pattern.compile("/learning$"));
            noor.open("/accreditation");
            assertThat(page.locator(".figures")).containsText("98,5");
            assertThat(page.locator("#lines")).containsText("Spil in de wijk");
            assertThat(suggestion(page)).hasCount(0);
            noor.look("gap closed");
            noor.assertFaultless();
        }
    }

    private static void allButThisPart(String email) {
        var enrolment = Rows.number("select max(id) from enrolment where member = ?", Rows.account(email));
        DONE.forEach(part -> Rows.change(
                "insert into part_done (enrolment, part, done_at) values (?, ?, utc_timestamp(6))", enrolment, part));
    }

    @Test
    void newRulesFromNextJanuaryLeaveWhatWasDoneAsItWas() throws Exception {
        try (var noor = visit(1280);
                var yara = visit(1280)) {
            var email = Newcomer.joins(noor, "Noor Bakker");
            registers(noor, "venvn", "123442");
            Rows.change(
                    "insert into ledger_fact (member, source, version, kind, title, link, subjects, happened_at, minutes, tested, own_type,"
                            + " review, told_at) values (?, 'own:0', 1, 'OWN', 'Vakblad besproken', '', '', utc_timestamp(6) - interval 9 day,"
                            + " 120, 0, 'OTHER', 'SELF_DECLARED', utc_timestamp(6))",
                    Rows.account(email));
            var before = entries(noor, email);
            var staff = Newcomer.joins(yara, "Yara Beheer");
            Rows.grant(staff, "ADMINISTRATOR");
            Newcomer.returns(yara, staff, "/registers/venvn");
            var yaml = yara.page.locator("#yaml").inputValue();
            var january = LocalDate.now().plusYears(1).withDayOfYear(1);
            yara.page
                    .locator("#yaml")
                    .fill(yaml.replaceFirst("from: \\S+", "from: " + january).replaceFirst("most: 104", "most: 1"));
            yara.page.locator("#rulesForm button[value=save]").click();
            assertThat(yara.page.locator("#history")).isVisible();
            assertThat(yara.page.locator("main")).containsText("Begint nog");
            yara.look("rules of next year");
            org.assertj.core.api.Assertions.assertThat(entries(noor, email)).isEqualTo(before);
            assertThat(noor.page.locator("#lines")).containsText("Vakblad besproken");
            assertThat(noor.page.locator("#lines")).containsText("Telt als Zelf beoordeeld");
            yara.assertFaultless();
            noor.assertFaultless();
        }
    }

    /** What the ledger holds, after it was computed again: who saves the registration asks for that. */
    private static List<String> entries(Visit noor, String email) {
        noor.open("/accreditation");
        noor.page.locator("a[href^='/accreditation/registration?id=']").click();
        noor.page.locator("#registrationForm button[value=save]").click();
        assertThat(noor.page.locator("#lines")).isVisible();
        return Rows.texts(
                "select concat_ws(' ', id, source, points, why, rules_from, counters) from ledger_entry where member = ? order by id",
                Rows.account(email));
    }
}
