package nl.leerkring.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dossier by its whole pages: what it costs when there is much, what can be taken along, and files that are too large. */
@ArquillianTest
@RunAsClient
class DossierPageIT {
    private static final int MOST = 10;
    private static final int MEGABYTE = 1024 * 1024;
    private static final String OWN = "/accreditation/own";

    @ArquillianResource
    URL url;

    private Surfer noor;
    private long member;

    @BeforeEach
    void somebody() throws Exception {
        noor = new Surfer(url);
        member = Rows.account(noor.join("Noor Veel"));
    }

    private void registers() throws Exception {
        var begins = LocalDate.now().minusYears(1).toString();
        var form = Map.of("register", "registerplein", "number", "461012345", "begins", begins, "do", "save");
        assertThat(noor.post("/accreditation/registration", "registrationForm", form)
                        .statusCode())
                .isEqualTo(302);
    }

    private Map<String, String> typed(String title) {
        return Map.of(
                "title",
                title,
                "type",
                "REFLECTION",
                "hours",
                "1,5",
                "day",
                LocalDate.now().toString());
    }

    @Test
    void thePageWithTwoThousandEntriesCostsAtMostTenQueries() throws Exception {
        Rows.change(
                "insert into ledger_fact (member, source, version, kind, title, link, subjects, happened_at, minutes, tested, people,"
                        + " online, live, agreement, told_at) select ?, concat('meeting:', seq), 1, 'INTERVISION', 'Kring', '', 'group:1',"
                        + " utc_timestamp(6) - interval seq hour, 1, 0, 5, 0, 0, 1, utc_timestamp(6) from seq_1_to_2000",
                member);
        registers();
        noor.post("/learning/start?training=spil-in-de-wijk", "enrol", Map.of());
        Circles.started(noor, "Kring van Noor");
        Rows.change(
                "insert into ledger_offer (subject, title, link, register, category, course, points, tested, added_at)"
                        + " values ('series:1', 'Reeks', '/arena', 'registerplein', 'training', 'PROEF-3', 2, 0, utc_timestamp(6))");
        assertThat(Rows.number("select count(*) from ledger_entry where member = ?", member))
                .isGreaterThanOrEqualTo(2000);
        assertThat(PageQueries.of(noor, "/accreditation")).isPositive().isLessThanOrEqualTo(MOST);
        assertThat(noor.get("/accreditation").body()).contains("1 tot 20 van 2.000");
        Rows.change("update ledger_offer set withdrawn_at = utc_timestamp(6) where course = 'PROEF-3'");
    }

    @Test
    void everythingCanBeTakenAlongByItsOwner() throws Exception {
        registers();
        var paper = "%PDF-1.7 proef".getBytes(StandardCharsets.US_ASCII);
        assertThat(noor.upload(OWN + "/send", typed("../Supervisie: grenzen/"), "file", paper)
                        .statusCode())
                .isEqualTo(302);
        var pdf = noor.file("/accreditation/dossier.pdf");
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        var files = unpacked(noor.file("/accreditation/zip").body());
        assertThat(files.keySet())
                .hasSize(2)
                .contains("dossier.pdf")
                .anyMatch(name -> name.matches("bewijs/[0-9-]{10} Supervisie grenzen [0-9]+\\.pdf"));
        assertThat(files.values()).anyMatch(content -> Arrays.equals(content, paper));
        var visitor = new Surfer(url);
        for (var address : List.of("/accreditation/zip", "/accreditation/dossier.pdf")) {
            assertThat(visitor.file(address).headers().firstValue("Location").orElse(""))
                    .contains("/membership/sign-in");
        }
        var other = new Surfer(url);
        other.join();
        assertThat(unpacked(other.file("/accreditation/zip").body()))
                .as("nothing of somebody else")
                .containsOnlyKeys("dossier.pdf");
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                files.put(entry.getName(), stream.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void aFileThatIsTooLargeIsToldBesideItsFieldAndWhatWasTypedStays() throws Exception {
        for (int size : new int[] {20 * MEGABYTE + 1, 30 * MEGABYTE, 60 * MEGABYTE}) {
            var answer = noor.upload(OWN + "/send", typed("Klinische lés " + size), "file", new byte[size]);
            assertThat(answer.statusCode()).isEqualTo(200);
            var page = Seen.of(OWN, answer.body()).page();
            assertThat(page.select("#file-error").text()).contains("groter dan 20 MB");
            assertThat(page.select("#title").val()).isEqualTo("Klinische lés " + size);
            assertThat(page.select("#hours").val()).isEqualTo("1,5");
            assertThat(page.select("#type option[selected]").val()).isEqualTo("REFLECTION");
            assertThat(page.select("#day").val()).isEqualTo(LocalDate.now().toString());
        }
        assertThat(Rows.number("select count(*) from ledger_evidence where member = ?", member))
                .isZero();
    }
}
