package nl.leerkring.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URL;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.leerkring.content.OtherKinds;
import nl.leerkring.shared.Clock;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import nl.leerkring.training.TestTrainings;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What somebody sends who fills in the wrong thing, or what no page offers. */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ActivityPagesIT {
    private static final String SLUG = "alle-soorten-onderdelen";
    private static final String TRAINING = "/learning/" + SLUG + "/";
    private static final String DESK = "/activity/meetings";
    /** Mails are sent meanwhile. */
    private static final Set<String> RESTLESS = Set.of("notification_mail");

    @Inject
    TestTrainings trainings;

    /** In the server; the others are outside. */
    @Test
    @Order(1)
    void theTrainingIsPublished() {
        trainings.publish(SLUG, OtherKinds.files());
    }

    @Test
    @Order(2)
    @RunAsClient
    void aWrongDateOrATooLongTextIsToldAndWhatWasTypedStays(@ArquillianResource URL url) throws Exception {
        var noor = new Surfer(url);
        var enrolment = follows(noor);
        var today = LocalDate.now(Clock.ZONE);
        var text = "Ik loop mee <b>naar</b> de markt.";
        var past = noor.post(TRAINING + "maandag", "practice", "id=\"save\"", plan(text, today.minusDays(1)));
        assertThat(past.body())
                .contains("Kies vandaag of een latere dag", "Ik loop mee &lt;b&gt;", "value=\"" + today.minusDays(1));
        var none = plan(text, today);
        none.put("day", "31-02-2027");
        assertThat(noor.post(TRAINING + "maandag", "practice", "id=\"save\"", none)
                        .body())
                .contains("Deze datum bestaat niet", "Ik loop mee &lt;b&gt;");
        var overlong = "x".repeat(2001);
        assertThat(noor.post(TRAINING + "maandag", "practice", "id=\"save\"", plan(overlong, today))
                        .body())
                .contains("Je tekst heeft 2.001 tekens", overlong);
        assertThat(Rows.number("select count(*) from activity_plan where enrolment = ?", enrolment))
                .isZero();
    }

    @Test
    @Order(3)
    @RunAsClient
    void theAnswerToAScaleIsTheOnlyPlaceWhereItsResultIs(@ArquillianResource URL url) throws Exception {
        var noor = new Surfer(url);
        follows(noor);
        noor.post(TRAINING + "schaal", "scale", answers("ja", "nee"));
        var before = Rows.sums(RESTLESS);
        var page = noor.post(TRAINING + "schaal", "scale", answers("nee", "ja"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Niet eenzaam", "nergens bewaard");
        assertThat(Rows.sums(RESTLESS)).isEqualTo(before);
        assertThat(noor.get(TRAINING + "schaal").body()).doesNotContain("Niet eenzaam");
    }

    @Test
    @Order(4)
    @RunAsClient
    void aMeetingIsOnlyPlannedByAFacilitatorAndWithSense(@ArquillianResource URL url) throws Exception {
        var noor = new Surfer(url);
        var email = noor.join();
        assertThat(noor.get(DESK).statusCode()).isEqualTo(403);
        assertThat(new Surfer(url).get(DESK).statusCode()).isEqualTo(302);
        var facilitator = Rows.grant(email, "FACILITATOR");
        noor.signIn(email, false);
        for (var seats : List.of("0", "-1", "10000", "veel", "")) {
            var page = noor.post(DESK, "planMeeting", meeting("2027-05-05T14:30", seats));
            assertThat(page.body())
                    .as(seats)
                    .contains("Kies een aantal van 1 tot en met 500", "value=\"Zaal &amp; zo\"");
        }
        assertThat(noor.post(DESK, "planMeeting", meeting("2020-05-05T14:30", "5"))
                        .body())
                .contains("die nog moeten komen", "value=\"Zaal &amp; zo\"");
        assertThat(Rows.number("select count(*) from activity_meeting where planned_by = ?", facilitator))
                .isZero();
        assertThat(noor.post(DESK, "planMeeting", meeting("2027-05-05T14:30", "5"))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    @Order(6)
    @RunAsClient
    void theMeetingOfAnotherFacilitatorIsNotFound(@ArquillianResource URL url) throws Exception {
        var noor = facilitator(url);
        noor.post(DESK, "planMeeting", meeting("2027-05-05T14:30", "5"));
        var id = Rows.number("select max(id) from activity_meeting");
        assertThat(noor.get(DESK + "?meeting=" + id).statusCode()).isEqualTo(200);
        var other = facilitator(url);
        for (var foreign : List.of(String.valueOf(id), "999999999")) {
            assertThat(other.get(DESK + "?meeting=" + foreign).statusCode()).isEqualTo(404);
        }
    }

    private static Surfer facilitator(URL url) throws Exception {
        var surfer = new Surfer(url);
        var email = surfer.join();
        Rows.grant(email, "FACILITATOR");
        surfer.signIn(email, false);
        return surfer;
    }

    @Test
    @Order(5)
    @RunAsClient
    void whatAPlayerReportsIsCheckedBeforeItIsKept(@ArquillianResource URL url) throws Exception {
        var noor = new Surfer(url);
        var enrolment = follows(noor);
        var stranger = new Surfer(url);
        follows(stranger);
        var good = "{'enrolment':%d,'slug':'%s','part':'film','media':'grote-film','pieces':'0-1'}"
                .formatted(enrolment, SLUG);
        var all = new SoftAssertions();
        all.assertThat(report(new Surfer(url), good, "same-origin")).isIn(302, 401, 403);
        all.assertThat(report(noor, good, "cross-site")).isEqualTo(403);
        all.assertThat(report(stranger, good, "same-origin")).isEqualTo(404);
        for (var sent : List.of("{}", "[]", "niets", good.replace("" + enrolment, "'x'"), good.replace("'0-1'", "7"))) {
            all.assertThat(report(noor, sent, "same-origin")).as(sent).isEqualTo(400);
        }
        all.assertThat(report(noor, good.replace("grote-film", "../x"), "same-origin"))
                .isEqualTo(404);
        all.assertAll();
        assertThat(Rows.number("select count(*) from activity_watch where enrolment = ?", enrolment))
                .isZero();
        assertThat(report(noor, good, "same-origin")).isEqualTo(200);
        assertThat(Rows.texts("select intervals from activity_watch where enrolment = ?", enrolment))
                .isEqualTo(List.of("0-1"));
    }

    private static int report(Surfer who, String json, String site) throws Exception {
        return who.send(HttpRequest.newBuilder(who.at("/activity/watched"))
                        .header("Content-Type", "application/json")
                        .header("Sec-Fetch-Site", site)
                        .POST(HttpRequest.BodyPublishers.ofString(json.replace('\'', '"'))))
                .statusCode();
    }

    private static Map<String, String> plan(String text, LocalDate day) {
        return new TreeMap<>(Map.of("plan", text, "day", day.toString()));
    }

    private static Map<String, String> answers(String empty, String people) {
        return Map.of("item.leeg", empty, "item.terugval", people);
    }

    private static Map<String, String> meeting(String when, String seats) {
        return Map.of("meetingPart", SLUG + "/samen", "startsAt", when, "place", "Zaal & zo", "seats", seats);
    }

    /** @return id of the enrolment */
    private static long follows(Surfer learner) throws Exception {
        var member = Rows.account(learner.join());
        learner.post("/learning/start?training=" + SLUG, "enrol", Map.of());
        return Rows.number("select id from enrolment where member = ?", member);
    }
}
