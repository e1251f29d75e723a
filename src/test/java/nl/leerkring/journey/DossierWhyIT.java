package nl.leerkring.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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

    /** Something that was done. @param more what is not as usual @param told what the page has to say of it */
    private record Done(String title, String kind, String subject, int daysAgo, String more, String told) {}

    private static final List<Done> DONE = List.of(
            new Done("Telt", "TRAINING", "training:wel", 30, "", "Telt als Geaccrediteerde scholing"),
            new Done("Nog een keer", "TRAINING", "training:wel", 20, "", "Telt niet nog een keer in deze periode"),
            new Done("Te laat klaar", "TRAINING", "training:over", 20, "", "de accreditatie gold niet meer"),
            new Done("Te vroeg klaar", "TRAINING", "training:nog", 20, "", "de accreditatie gold nog niet"),
            new Done("Zonder toets", "TRAINING", "training:toets", 20, "tested=0", "er is geen toets gedaan"),
            new Done("Andere soort", "TRAINING", "training:soort", 20, "", "het register kent deze soort niet"),
            new Done(
                    "Nergens geaccrediteerd",
                    "TRAINING",
                    "training:niets",
                    20,
                    "",
                    "niet geaccrediteerd bij dit register"),
            new Done("Voor mijn tijd", "TRAINING", "training:wel", 600, "", "je was toen niet geregistreerd"),
            new Done("Kort", "INTERVISION", "group:0", 20, "minutes=30", "te kort"),
            new Done("Groot", "INTERVISION", "group:0", 20, "people=20", "de groep was te klein of te groot"),
            new Done("Zonder beeld", "INTERVISION", "group:0", 20, "online=1 live=0", "live beeld en geluid"),
            new Done("Veel", "OWN", "", 30, "minutes=1140 own='OTHER' review='SELF_DECLARED'", "Telt als Overig"),
            new Done(
                    "Past net niet",
                    "OWN",
                    "",
                    29,
                    "minutes=120 own='OTHER' review='SELF_DECLARED'",
                    "Telt voor een deel: het maximum is bereikt"),
            new Done(
                    "Past niet",
                    "OWN",
                    "",
                    28,
                    "minutes=60 own='OTHER' review='SELF_DECLARED'",
                    "Telt niet: het maximum is bereikt"),
            new Done("Ongezien", "OWN", "", 20, "own='REFLECTION' review='ASKED'", "nog niet nagekeken"),
            new Done("Onjuist", "OWN", "", 20, "own='REFLECTION' review='DECLINED'", "afgekeurd"),
            new Done("Terug", "OWN", "", 20, "minutes=0 own='REFLECTION' review='REVIEWED'", "teruggenomen"));

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

    private void tell(Done done) {
        var all = new TreeMap<>(Map.of(
                "minutes", "60", "tested", "1", "people", "5", "online", "0", "live", "1", "own", "null", "review",
                "null"));
        Arrays.stream(done.more().split(" "))
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
                "proef:" + done.title().replace(' ', '-'),
                done.kind(),
                done.title(),
                done.subject(),
                done.daysAgo());
        Rows.change("insert ignore into ledger_subject (subject, member) values (?, ?)", done.subject(), member);
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
        DONE.forEach(this::tell);
        assertThat(sent(plan("registerplein", "461012345", LocalDate.now().minusYears(1)))
                        .status())
                .isEqualTo(302);
        var rows = Seen.of("/accreditation", noor.get("/accreditation").body())
                .page()
                .select("#lines tbody tr");
        assertThat(rows).hasSameSizeAs(DONE);
        for (var one : DONE) {
            assertThat(rows.stream()
                            .filter(row -> row.select("th").text().equals(one.title()))
                            .map(row -> row.select("td").last().text()))
                    .as(one.title())
                    .singleElement()
                    .asString()
                    .contains(one.told());
        }
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
