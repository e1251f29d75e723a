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
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sanne plans a series at her desk; Omar and Fatma look at it on their phones: he brings a case, she cannot come. */
@Beside
@ArquillianTest
@RunAsClient
class MeetingJourneyIT {
    private static final String STORY = "Ze belt steeds zelf. Haar nummer is 06-12345678, ook in het weekend.";
    private static final String LEARNED = "Stil zijn na een vraag helpt.";

    @ArquillianResource
    URL url;

    private Visit sanne;
    private Visit omar;
    private Visit fatma;
    private String group;
    private String meeting;

    @BeforeEach
    void threeInAGroup() throws Exception {
        var guide = new Surfer(url);
        guide.join("Sanne Begeleidt");
        group = Circles.started(guide, "Kring Agenda");
        sanne = visit(guide, 1280, false);
        omar = member("Omar Brengt", guide);
        fatma = member("Fatma Kan Niet", guide);
    }

    private Visit member(String name, Surfer guide) throws Exception {
        var surfer = new Surfer(url);
        surfer.join(name);
        Circles.comesIn(surfer, guide, group);
        return visit(surfer, 360, true);
    }

    private Visit visit(Surfer surfer, int width, boolean touch) {
        var visit = new Visit(URI.create("http://127.0.0.1:" + url.getPort()), width, touch);
        Newcomer.comes(surfer, visit);
        return visit;
    }

    @AfterEach
    void close() {
        List.of(sanne, omar, fatma).forEach(Visit::close);
    }

    @Test
    void aSeriesIsPlannedACaseChosenAndAfterwardsSomethingLearned() {
        planASeries();
        signOff();
        bringACase();
        divideRolesAndVote();
        Meetings.begun(meeting, true);
        learn();
        seeWhatIsShared();
        findADateTogether();
        List.of(sanne, omar, fatma).forEach(Visit::assertFaultless);
    }

    private void planASeries() {
        var page = sanne.page;
        sanne.open(group);
        sanne.look("a group without meetings");
        page.locator(".empty a.btn").first().click();
        page.locator("#date").fill(LocalDate.now().plusWeeks(2).toString());
        page.locator("#end").fill("13:00");
        page.locator("#times").fill("3");
        page.locator("#theme").fill("Grenzen in de wijk");
        page.locator("#plan").click();
        assertThat(page.locator("#end-error")).isVisible();
        assertThat(page.locator("#theme")).hasValue("Grenzen in de wijk");
        sanne.look("planning with an error");
        page.locator("#end").fill("15:30");
        page.locator("#plan").click();
        assertThat(page.locator(".dates > li")).hasCount(3);
        sanne.look("meetings of a group");
        meeting = URI.create(page.locator(".dates a.go")
                        .first()
                        .evaluate("a => a.href")
                        .toString())
                .getPath();
    }

    private void signOff() {
        var page = fatma.page;
        fatma.open(group);
        assertThat(page.locator(".card--deep")).containsText("Grenzen in de wijk");
        fatma.look("a group with a meeting on a phone");
        page.locator(".card--deep a.btn--on-deep").tap();
        page.locator("#signOff").tap();
        assertThat(page.locator("#reason-error")).isVisible();
        fatma.look("signing off on a phone");
        page.locator("#reason").fill("Ik ben dan bij mijn zus.");
        page.locator("#signOff").tap();
        assertThat(page.locator("aside .people")).containsText("Ik ben dan bij mijn zus.");
        assertThat(page.locator("#backForm")).isVisible();
    }

    /** What looks like a phone number is shown beside its field; he says that he looked, and it stays. */
    private void bringACase() {
        var page = omar.page;
        omar.open(meeting + "/case");
        page.locator("#title").fill("De telefoon die blijft gaan");
        page.locator("#story").fill(STORY);
        page.locator("#question").fill("Waar ligt mijn grens?");
        page.locator("#bring").tap();
        assertThat(page.locator("#caseForm .note--warn")).containsText("06-12345678");
        assertThat(page.locator("#caseForm .note--warn")).containsText("telefoonnummer");
        assertThat(page.locator("#story")).hasValue(STORY);
        omar.look("a case with a phone number on a phone");
        Hands.FINGER.choose(page.locator("#checked"));
        page.locator("#bring").tap();
        assertThat(page.locator("#voteForm")).containsText("De telefoon die blijft gaan");
    }

    private void divideRolesAndVote() {
        omar.page.locator("button[name=take][value=PRESENTER]").tap();
        assertThat(omar.page.locator("#roleForm")).containsText("Jij bent casusinbrenger");
        vote(omar, "1 stem");
        omar.look("a meeting on a phone");
        sanne.open(meeting);
        assertThat(sanne.page.locator("#roleForm")).containsText("Omar is casusinbrenger");
        sanne.page.locator("#voteForm button[name=vote]").click();
        assertThat(sanne.page.locator("#case-error")).isVisible();
        vote(sanne, "2 stemmen");
        sanne.look("a meeting");
        sanne.open(meeting + "/change");
        sanne.look("changing a meeting");
    }

    private static void vote(Visit visit, String votes) {
        visit.page.locator("#voteForm label.choice").first().click();
        visit.page.locator("#voteForm button[name=vote]").click();
        assertThat(visit.page.locator("#voteForm")).containsText(votes);
    }

    /** Nobody else reads it until he shares it. */
    private void learn() {
        var page = omar.page;
        omar.open(meeting);
        page.locator("main a.btn[href$='/after']").tap();
        page.locator("#learned").fill(LEARNED);
        page.locator("#note").tap();
        assertThat(page.locator(".toast")).isVisible();
        omar.look("after a meeting on a phone");
        sanne.open(meeting + "/after");
        assertThat(sanne.page.locator("main")).not().containsText(LEARNED);
        Hands.FINGER.choose(page.locator("#shared"));
        page.locator("#note").tap();
        assertThat(page.locator("#shared")).isChecked();
        omar.open("/intervision/learning-points");
        assertThat(page.locator("#pointsForm")).containsText(LEARNED);
        omar.look("learning points on a phone");
    }

    private void seeWhatIsShared() {
        var page = sanne.page;
        sanne.open(meeting + "/after");
        assertThat(page.locator("aside")).containsText(LEARNED);
        for (var question : List.of("safe", "useful", "conversation")) {
            var best = page.locator("label:has(input[name=" + question + "][value='5'])");
            best.click();
        }
        page.locator("button[name=evaluate]").click();
        assertThat(page.locator("aside")).containsText("1 mening");
        sanne.look("after a meeting");
        sanne.open(meeting + "?destroying=1");
        sanne.look("destroying texts");
        page.locator("button[name=destroy]").click();
        assertThat(page.locator("#cases")).containsText("vernietigd");
        assertThat(page.locator("main")).not().containsText("De telefoon die blijft gaan");
    }

    private void findADateTogether() {
        var page = sanne.page;
        sanne.open(group + "/polls/new");
        for (var line : List.of("1", "2")) {
            page.locator("#date" + line)
                    .fill(LocalDate.now().plusWeeks(Integer.parseInt(line)).toString());
            page.locator("#time" + line).fill("10:00");
        }
        sanne.look("asking for dates");
        page.locator("#ask").click();
        var poll = URI.create(page.url()).getPath();
        answer(poll, "YES", "NO");
        page.reload();
        sanne.look("a poll");
        row("Past het beste").locator("button[name=pick]").click();
        assertThat(page).hasURL(Pattern.compile("/meetings/\\d+$"));
    }

    private void answer(String poll, String... choices) {
        var page = fatma.page;
        fatma.open(poll);
        for (int i = 0; i < choices.length; i++) {
            page.locator("#answerForm fieldset")
                    .nth(i)
                    .locator("label:has(input[value=" + choices[i] + "])")
                    .tap();
        }
        page.locator("button[name=answer]").tap();
        assertThat(page.locator("#pickForm tbody tr").first()).containsText("Fatma");
        fatma.look("a poll on a phone");
    }

    private Locator row(String text) {
        return sanne.page.locator("#pickForm tbody tr", new Page.LocatorOptions().setHasText(text));
    }
}
