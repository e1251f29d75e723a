package nl.leerkring.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody leaves a mark in everything that an employer must not see: answers, scores, reflections, what was said in intervision, own evidence and the number
 * in a register. A manager then goes through every page and every download by its links, and reads every mail: none of the marks is there.
 */
@ArquillianTest
@RunAsClient
class EmployerSeesIT {
    private static final String TRAINING = "spil-in-de-wijk";
    private static final String NUMBER = "461076543";
    private static final Pattern DOWNLOAD = Pattern.compile(".*(/csv|/wrong|/file|\\.csv|\\.pdf|\\.zip|/zip)([?].*)?");

    /** What was written where; figures are chosen so that nothing else is called like them. */
    private static final Map<String, String> MARKS = marks();

    @ArquillianResource
    URL url;

    private Walker manager;
    private Surfer noor;
    private String organisation;

    private static Map<String, String> marks() {
        var marks = new LinkedHashMap<String, String>();
        marks.put("answer", "MERKANTWOORD");
        marks.put("reflection", "MERKREFLECTIE");
        marks.put("scan", "MERKSCAN");
        marks.put("right", "9137412");
        marks.put("questions", "9871621");
        marks.put("percent", "92,56");
        marks.put("theme", "MERKTHEMA");
        marks.put("group", "MERKKRING");
        marks.put("case", "MERKCASUS");
        marks.put("learned", "MERKLEERPUNT");
        marks.put("evidence", "MERKBEWIJS");
        marks.put("number", NUMBER);
        marks.put("end of the number", "Eindigt op 43");
        return marks;
    }

    @BeforeEach
    void anOrganisationWithNoorInIt() throws Exception {
        manager = Walker.member(url);
        var founder = Walker.member(url, "ADMINISTRATOR");
        var form = Map.of("name", "Werkgever van Noor", "kvk", "68750110", "email", manager.email());
        founder.surfer.post("/organisation/new", "orgFound", form);
        manager.surfer.post("/organisation", "orgInvited", Map.of());
        manager.comeIn();
        var id = Rows.number("select max(id) from organisation");
        organisation = "/organisation/"
                + Rows.texts("select slug from organisation where id = ?", id).get(0);
        manager.surfer.post(organisation + "/settings", "orgMakeCode", Map.of());
        noor = new Surfer(url);
        var email = noor.join("Noor Werkt");
        var code = Rows.texts("select join_code from organisation where id = ?", id)
                .get(0);
        noor.post("/organisation/join/" + code, "orgJoin", Map.of());
        var soon = LocalDate.now().plusDays(40).toString();
        manager.surfer.post(
                organisation + "/assignments",
                "orgAssign",
                Map.of("training", TRAINING, "dueOn", soon, "forTeam", "0", "months", "12"));
        learns(Rows.account(email));
        collects();
        meets();
    }

    private void learns(long member) throws Exception {
        noor.post("/learning/start?training=" + TRAINING, "enrol", Map.of());
        var enrolment = Rows.number("select max(id) from enrolment where member = ?", member);
        Rows.change(
                "insert into attempt (revision, enrolment, part, number, started_at, submitted_at, right_count, question_count, passed)"
                        + " values (1, ?, 'toets', 1, utc_timestamp(6), utc_timestamp(6), 9137412, 9871621, 1)",
                enrolment);
        Rows.change(
                "insert into answer (revision, attempt, question, content, typed_at, saved_at) select 1, max(id), 'v1',"
                        + " 'answer=MERKANTWOORD', utc_timestamp(6), utc_timestamp(6) from attempt where enrolment = ?",
                enrolment);
        Rows.change(
                "insert into reflection (revision, enrolment, reflection, content, typed_at, saved_at)"
                        + " values (1, ?, 'r1', 'MERKREFLECTIE', utc_timestamp(6), utc_timestamp(6))",
                enrolment);
        Rows.change(
                "insert into scan (revision, enrolment, part, number, content, typed_at, saved_at)"
                        + " values (1, ?, 'scan', 1, 'MERKSCAN', utc_timestamp(6), utc_timestamp(6))",
                enrolment);
        Rows.change("update enrolment set completed_at = utc_timestamp(6) where id = ?", enrolment);
    }

    private void collects() throws Exception {
        var begins = LocalDate.now().minusYears(1).toString();
        noor.post(
                "/accreditation/registration",
                "registrationForm",
                Map.of("register", "registerplein", "number", NUMBER, "begins", begins, "do", "save"));
        noor.upload(
                "/accreditation/own/send",
                Map.of(
                        "title",
                        "MERKBEWIJS",
                        "type",
                        "OTHER",
                        "hours",
                        "1",
                        "day",
                        LocalDate.now().toString()),
                "file",
                "%PDF-1.7 MERKBEWIJS".getBytes(StandardCharsets.US_ASCII));
    }

    private void meets() throws Exception {
        var group = Circles.started(noor, "MERKKRING", "MERKTHEMA", "INVITED");
        var meetings = Meetings.planned(noor, group, 2);
        Meetings.brings(noor, meetings.get(0), "MERKCASUS");
        Meetings.begun(meetings.get(1), true);
        noor.post(meetings.get(1) + "/after", "learnForm", Map.of("learned", "MERKLEERPUNT"));
    }

    @Test
    void noPageNoDownloadAndNoMailOfAnEmployerTellsIt() throws Exception {
        var pages = new Explorer(manager, "/(learning|training|casus)/.+/.*")
                .explore(List.of("/", organisation, organisation + "/people", organisation + "/lists"))
                .pages();
        assertThat(pages).contains(organisation, organisation + "/people", organisation + "/assignments");
        assertThat(pages).as("also the page of a person").anyMatch(page -> page.matches(".*/people/\\d+"));
        var told = new ArrayList<String>();
        var downloads = new LinkedHashSet<String>();
        var all = new StringBuilder();
        for (var page : pages) {
            var seen = manager.get(page);
            told.addAll(marksIn(page, seen.text()));
            all.append(seen.text());
            seen.links().stream()
                    .filter(link -> DOWNLOAD.matcher(link).matches())
                    .forEach(downloads::add);
        }
        assertThat(downloads).anyMatch(link -> link.startsWith(organisation + "/csv"));
        for (var download : downloads) {
            var file = manager.surfer.file(download);
            assertThat(file.statusCode()).as(download).isLessThan(500);
            told.addAll(marksIn(download, new String(file.body(), StandardCharsets.UTF_8)));
        }
        for (var mail : mails()) {
            told.addAll(marksIn("a mail", mail));
        }
        assertThat(told).isEmpty();
        assertThat(all.toString()).as("the agreed facts are there").contains("Noor Werkt", "Spil in de wijk");
    }

    private List<String> mails() {
        return Rows.texts(
                "select concat_ws(' ', template, subject, body_text, body_html, link) from notification_mail where address = ?",
                manager.email());
    }

    private static List<String> marksIn(String where, String text) {
        return MARKS.entrySet().stream()
                .filter(mark -> text.contains(mark.getValue()))
                .map(mark -> mark.getKey() + " at " + where)
                .toList();
    }

    @Test
    void theMarksAreThereForWhoWroteThem() throws Exception {
        var own = Set.of("/accreditation", "/accreditation/own", "/intervision");
        var seen = new StringBuilder();
        for (var page : own) {
            seen.append(noor.get(page).body());
        }
        seen.append(noor.get("/accreditation/registration?id=" + Rows.number("select max(id) from ledger_registration"))
                .body());
        assertThat(seen.toString()).contains("MERKBEWIJS", NUMBER, "Eindigt op 43", "MERKKRING");
        assertThat(Rows.number("select count(*) from reflection where content = 'MERKREFLECTIE'"))
                .isPositive();
        assertThat(Rows.texts(
                        "select concat(mail.template) from notification_mail mail where address = ?", manager.email()))
                .isNotEmpty();
    }
}
