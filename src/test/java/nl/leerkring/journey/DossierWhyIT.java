package nl.leerkring.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of the dossier says of each entry why it counts or not, and of each field what is wrong with it. */
@ArquillianTest
@RunAsClient
class DossierWhyIT {
    private static final String MARK = "PROEF-WAAROM";

    @ArquillianResource
    URL url;

    private Surfer noor;
    private long member;

    @BeforeEach
    void somebody() throws Exception {
        noor = new Surfer(url);
        member = Rows.account(noor.join("Noor Waarom"));
    }

    @AfterEach
    void nothingMoreIsAccredited() {
        Rows.change("update ledger_offer set withdrawn_at = utc_timestamp(6) where course = ?", MARK);
    }

    private void fact(String title, String kind, String subject, int daysAgo, String more) {
        var all = new TreeMap<>(Map.of(
                "minutes", "60", "tested", "1", "people", "5", "online", "0", "live", "1", "own", "null", "review",
                "null"));
        Arrays.stream(more.split(" "))
                .filter(one -> !one.isEmpty())
                .forEach(one -> all.put(one.split("=")[0], one.split("=")[1]));
        Rows.change(
                "insert into ledger_fact (member, source, version, kind, title, link, subjects, happened_at, minutes, tested, people,"
                        + " online, live, agreement, own_type, review, told_at) values (?, ?, 1, ?, ?, '', ?, utc_timestamp(6)"
                        + " - interval ? day, " + all.get("minutes") + ", " + all.get("tested") + ", "
                        + all.get("people") + ", "
                        + all.get("online") + ", " + all.get("live") + ", 1, " + all.get("own") + ", "
                        + all.get("review")
                        + ", utc_timestamp(6))",
                member,
                "proef:" + title.replace(' ', '-'),
                kind,
                title,
                subject,
                daysAgo);
        Rows.change("insert ignore into ledger_subject (subject, member) values (?, ?)", subject, member);
    }

    private void offer(String subject, String category, String from, String until, int tested) {
        Rows.change(
                "insert into ledger_offer (subject, title, link, register, category, course, points, valid_from, valid_until, tested,"
                        + " added_at) values (?, ?, '/training/proef', 'registerplein', ?, ?, 2, " + from + ", " + until
                        + ", "
                        + tested + ", utc_timestamp(6))",
                subject,
                MARK,
                category,
                MARK);
    }

    private Map<String, String> plan(String register, String number, LocalDate begins) {
        return Map.of("register", register, "number", number, "begins", begins.toString(), "do", "save");
    }

    private Seen sent(Map<String, String> plan) throws Exception {
        var answer = noor.post("/accreditation/registration", "registrationForm", plan);
        return Seen.of("/accreditation/registration", answer.statusCode(), "", answer.body());
    }

    @Test
    void everyCauseIsToldBesideItsEntry() throws Exception {
        offer("training:wel", "training", "null", "null", 0);
        offer("training:over", "training", "null", "utc_date() - interval 90 day", 0);
        offer("training:nog", "training", "utc_date() - interval 9 day", "null", 0);
        offer("training:toets", "training", "null", "null", 1);
        offer("training:soort", "bestaat-niet", "null", "null", 0);
        fact("Telt", "TRAINING", "training:wel", 30, "");
        fact("Nog een keer", "TRAINING", "training:wel", 20, "");
        fact("Te laat klaar", "TRAINING", "training:over", 20, "");
        fact("Te vroeg klaar", "TRAINING", "training:nog", 20, "");
        fact("Zonder toets", "TRAINING", "training:toets", 20, "tested=0");
        fact("Andere soort", "TRAINING", "training:soort", 20, "");
        fact("Nergens geaccrediteerd", "TRAINING", "training:niets", 20, "");
        fact("Voor mijn tijd", "TRAINING", "training:wel", 600, "");
        fact("Kort", "INTERVISION", "group:0", 20, "minutes=30");
        fact("Groot", "INTERVISION", "group:0", 20, "people=20");
        fact("Zonder beeld", "INTERVISION", "group:0", 20, "online=1 live=0");
        fact("Veel", "OWN", "", 30, "minutes=1140 own='OTHER' review='SELF_DECLARED'");
        fact("Past net niet", "OWN", "", 29, "minutes=120 own='OTHER' review='SELF_DECLARED'");
        fact("Past niet", "OWN", "", 28, "minutes=60 own='OTHER' review='SELF_DECLARED'");
        fact("Ongezien", "OWN", "", 20, "own='REFLECTION' review='ASKED'");
        fact("Onjuist", "OWN", "", 20, "own='REFLECTION' review='DECLINED'");
        fact("Terug", "OWN", "", 20, "minutes=0 own='REFLECTION' review='REVIEWED'");
        assertThat(sent(plan("registerplein", "461012345", LocalDate.now().minusYears(1)))
                        .status())
                .isEqualTo(302);
        var rows = Seen.of("/accreditation", noor.get("/accreditation").body())
                .page()
                .select("#lines tbody tr");
        var told = new TreeMap<String, String>();
        rows.forEach(
                row -> told.put(row.select("th").text(), row.select("td").last().text()));
        assertThat(told).hasSize(17);
        assertThat(told.get("Telt")).contains("Telt als Geaccrediteerde scholing");
        assertThat(told.get("Nog een keer")).contains("Telt niet nog een keer in deze periode");
        assertThat(told.get("Te laat klaar")).contains("de accreditatie gold niet meer");
        assertThat(told.get("Te vroeg klaar")).contains("de accreditatie gold nog niet");
        assertThat(told.get("Zonder toets")).contains("er is geen toets gedaan");
        assertThat(told.get("Andere soort")).contains("het register kent deze soort niet");
        assertThat(told.get("Nergens geaccrediteerd")).contains("niet geaccrediteerd bij dit register");
        assertThat(told.get("Voor mijn tijd")).contains("je was toen niet geregistreerd");
        assertThat(told.get("Kort")).contains("te kort");
        assertThat(told.get("Groot")).contains("de groep was te klein of te groot");
        assertThat(told.get("Zonder beeld")).contains("live beeld en geluid");
        assertThat(told.get("Veel")).contains("Telt als Overig");
        assertThat(told.get("Past net niet")).contains("Telt voor een deel: het maximum is bereikt");
        assertThat(told.get("Past niet")).contains("Telt niet: het maximum is bereikt");
        assertThat(told.get("Ongezien")).contains("nog niet nagekeken");
        assertThat(told.get("Onjuist")).contains("afgekeurd");
        assertThat(told.get("Terug")).contains("teruggenomen");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndWhatWasTypedStays() throws Exception {
        var begins = LocalDate.now().minusYears(1);
        assertThat(sent(plan("registerplein", "461012345", begins)).status()).isEqualTo(302);
        for (var wrong : new String[] {"12", "471012345", "<b>", "111222333", "4610-1234x"}) {
            var page = sent(plan("registerplein", wrong, begins.minusYears(9))).page();
            assertThat(page.select("#number-error").text()).as(wrong).isNotEmpty();
            assertThat(page.select("#number").val()).isEqualTo(wrong);
        }
        var overlap =
                sent(plan("registerplein", "461012345", begins.plusYears(3))).page();
        assertThat(overlap.select("#begins-error").text()).contains("Perioden mogen niet overlappen");
        assertThat(overlap.select("#number").val()).isEqualTo("461012345");
        for (var hours : new String[] {"-1", "0", "501", "een", "1,234", "1e3"}) {
            var typed = Map.of("title", "Les", "type", "OTHER", "hours", hours, "day", begins.toString());
            var page = Seen.of(
                            "/accreditation/own",
                            noor.upload("/accreditation/own/send", typed, "file", new byte[0])
                                    .body())
                    .page();
            assertThat(page.select("#hours-error").text()).as(hours).contains("meer dan 0");
            assertThat(page.select("#hours").val()).isEqualTo(hours);
            assertThat(page.select("#title").val()).isEqualTo("Les");
        }
    }
}
