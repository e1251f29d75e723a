package nl.leerkring.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a learner tries who changes addresses and sends what no page offers: nothing of another learner, nothing that is closed. */
@ArquillianTest
@RunAsClient
class TrespassIT {
    private static final String TRAINING = "/learning/proef-training/";
    private static final Map<String, String> POST = Map.of("jakarta.faces.ViewState", "stateless");

    @ArquillianResource
    URL url;

    private Surfer noor;
    private long enrolment;

    @BeforeEach
    void noorFollowsATraining() throws Exception {
        noor = new Surfer(url);
        enrolment = follows(noor);
    }

    @Test
    void nothingCanBeWrittenAtThePlaceOfAnotherLearner() throws Exception {
        assertThat(reflect(noor, enrolment, "les-een", "Van Noor").statusCode()).isEqualTo(200);
        startTheTest();
        var attempt = Rows.number("select id from attempt where enrolment = ?", enrolment);
        assertThat(answer(noor, attempt, "answer=a").statusCode()).isEqualTo(200);
        var stranger = new Surfer(url);
        follows(stranger);

        assertThat(reflect(stranger, enrolment, "les-een", "Van een vreemde").statusCode())
                .isEqualTo(404);
        assertThat(answer(stranger, attempt, "answer=b").statusCode()).isEqualTo(404);
        assertThat(autosave(stranger, """
                                {"kind":"scan","age":0,"enrolment":%d,"slug":"proef-training","part":"scan","value":"field.plein=0"}""".formatted(enrolment)).statusCode()).isEqualTo(404);

        assertThat(count("reflection where enrolment = ? and content = 'Van Noor'"))
                .isEqualTo(1);
        assertThat(Rows.number("select count(*) from answer where attempt = ? and content = 'answer=a'", attempt))
                .isEqualTo(1);
        assertThat(count("scan where enrolment = ?")).isZero();
        assertThat(noor.get(TRAINING + "les-een").body()).contains("Van Noor");
    }

    @Test
    void whoDoesNotFollowATrainingHasNoPlaceInIt() throws Exception {
        var stranger = new Surfer(url);
        stranger.join();
        assertThat(stranger.get(TRAINING + "les-een").statusCode()).isEqualTo(404);
        assertThat(stranger.post(TRAINING + "les-een", pressed("lesson", "finish"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(reflect(stranger, enrolment, "les-een", "Van een vreemde").statusCode())
                .isEqualTo(404);
        assertThat(count("reflection where enrolment = ?")).isZero();
    }

    @Test
    void aClosedLessonTakesNoFormAndNoText() throws Exception {
        var form = pressed("lesson", "finish");
        form.put("reflection.denk-les-twee", "Te vroeg");
        var page = noor.post(TRAINING + "les-twee", form);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Gaat open als").doesNotContain("Te vroeg");
        var saved = reflect(noor, enrolment, "les-twee", "Te vroeg");
        assertThat(saved.statusCode()).isEqualTo(422);
        assertThat(saved.body()).contains("\"state\":\"refused\"", "Gaat open als");
        assertThat(count("reflection where enrolment = ?")).isZero();
        assertThat(count("part_done where enrolment = ?")).isZero();
    }

    @Test
    void aClosedTestDoesNotStart() throws Exception {
        var page = noor.post(TRAINING + "toets", pressed("quiz", "start"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Gaat open als").doesNotContain("Wat doe je?");
        assertThat(count("attempt where enrolment = ?")).isZero();
    }

    @Test
    void whatNoScriptOfOursSendsIsRefused() throws Exception {
        var answer = "{'kind':'answer','age':0,'attempt':%s,'id':'keuze','value':'answer=a'}";
        var all = new SoftAssertions();
        for (var sent : List.of("{}", "[]", "niets", "{'kind':7,'age':0}", answer.formatted("'1'"))) {
            all.assertThat(autosave(noor, sent).statusCode()).as(sent).isEqualTo(400);
        }
        var nowhere = "{'kind':'reflection','age':-9,'enrolment':0,'slug':'../x','part':'','id':'','value':''}";
        for (var sent : List.of(
                "{'kind':'anders','age':0}", answer.formatted("-1"), answer.formatted("1e999999999"), nowhere)) {
            all.assertThat(autosave(noor, sent).statusCode()).as(sent).isEqualTo(404);
        }
        all.assertAll();
    }

    @Test
    void savingTakesNoFormOfAnotherSiteAndNoFlood() throws Exception {
        var form = noor.post("/learning/autosave", Map.of("kind", "reflection"));
        assertThat(form.statusCode()).isEqualTo(415);
        assertThat(reflect(noor, enrolment, "les-een", "x".repeat(70_000)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void anAddressWithAnIdThatDoesNotExistIsAFriendlyPage() throws Exception {
        var all = new SoftAssertions();
        for (var address : List.of(
                "/learning/geen-training",
                "/learning/geen-training/les-een",
                "/learning/proef-training/geen-deel",
                "/learning/proef-training/..%2F..%2Fweb.xml",
                "/learning/start?training=geen-training",
                "/learning/start",
                "/training/geen-training",
                "/accreditation/certificate?enrolment=0",
                "/accreditation/certificate?enrolment=abc",
                "/accreditation/certificate?enrolment=99999999999999999999",
                "/accreditation/certificate",
                "/accreditation/certificate.pdf?number=LK-0000-0000-000",
                "/accreditation/certificate.pdf",
                "/media/geen.svg",
                "/notification/uitbox")) {
            var answer = noor.get(address);
            for (int i = 0; i < 3 && answer.statusCode() == 302; i++) {
                answer = noor.get(answer.headers().firstValue("Location").orElseThrow());
            }
            all.assertThat(answer.statusCode()).as(address).isIn(400, 404);
            all.assertThat(answer.body()).as(address).doesNotContain("Exception", "HTTP Status");
        }
        all.assertAll();
    }

    @Test
    void aQuestionThatDoesNotExistIsOneThatDoes() throws Exception {
        startTheTest();
        var all = new SoftAssertions();
        for (var number : List.of("0", "-1", "7", "999", "1000000", "abc", "1e3", "%00", "")) {
            var page = noor.get(TRAINING + "toets?question=" + number);
            all.assertThat(page.statusCode()).as(number).isEqualTo(200);
            all.assertThat(page.body()).as(number).contains("data-autosave=\"answer\"");
        }
        all.assertAll();
    }

    private void startTheTest() throws Exception {
        for (var part : new String[] {"les-een", "les-twee"}) {
            noor.post(TRAINING + part, "lesson", "id=\"finish\"", Map.of());
        }
        noor.post(TRAINING + "toets", "quiz", Map.of());
    }

    /** @return id of the enrolment */
    private static long follows(Surfer learner) throws Exception {
        var member = Rows.account(learner.join());
        learner.post("/learning/start?training=proef-training", "enrol", Map.of());
        return Rows.number("select id from enrolment where member = ?", member);
    }

    private long count(String rows) {
        return Rows.number("select count(*) from " + rows, enrolment);
    }

    /** A form as it would be sent if the page had shown it. */
    private static Map<String, String> pressed(String form, String button) {
        var fields = new TreeMap<>(POST);
        fields.put(form, form);
        fields.put(button, "");
        return fields;
    }

    private static HttpResponse<String> reflect(Surfer who, long enrolment, String part, String text) throws Exception {
        return autosave(who, """
                {"kind":"reflection","age":0,"enrolment":%d,"slug":"proef-training","part":"%s","id":"denk-%s","value":"%s"}""".formatted(enrolment, part, part, text));
    }

    private static HttpResponse<String> answer(Surfer who, long attempt, String value) throws Exception {
        return autosave(who, """
                {"kind":"answer","age":0,"attempt":%d,"id":"keuze","value":"%s"}""".formatted(attempt, value));
    }

    private static HttpResponse<String> autosave(Surfer who, String json) throws Exception {
        return who.send(HttpRequest.newBuilder(who.at("/learning/autosave"))
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(json.replace('\'', '"'))));
    }
}
