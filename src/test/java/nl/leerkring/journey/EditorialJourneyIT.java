package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leerkring.content.Cases;
import nl.leerkring.content.Packages;
import nl.leerkring.content.Zips;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import nl.leerkring.training.TestTrainings;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** An editor brings a training with a mistake, mends it, publishes, repairs a question, and takes the training away again: by keyboard. */
@Beside
@ArquillianTest
@RunAsClient
class EditorialJourneyIT {
    private static final String HOME = "/training/editorial";
    private static final String LESSON = "lessons/kijken.md";
    private static final String QUIZ = "quizzes/toets.yaml";
    private static final int DESK = 1280;
    private static final int PHONE = 360;

    @ArquillianResource
    URL url;

    private final String slug = TestTrainings.slug();
    private final String training = HOME + "/" + slug;
    private Visit visit;

    @Test
    void fromAMistakeToAPublishedTrainingAndARepairedQuestion() throws Exception {
        try (var opened = new Visit(URI.create("http://127.0.0.1:" + url.getPort()), DESK)) {
            visit = opened;
            visit.expect("422");
            signIn();
            whatIsNoPackageIsRefused();
            aMistakeIsToldWithItsPlace();
            theMendedPackageIsPublished();
            var learner = aLearnerFails();
            theNewVersionIsComparedAndPublished();
            theRepairedQuestionIsScoredAgain();
            assertThat(learner.get("/learning/" + slug + "/toets").body()).contains("Je bent geslaagd");
            theTrainingIsTakenAwayAndPutBack();
            visit.assertFaultless();
        }
    }

    private void signIn() throws Exception {
        var email = Newcomer.joins(visit, "Pieter Redacteur");
        Rows.grant(email, "EDITOR");
        Newcomer.returns(visit, email, HOME);
        seen("list");
    }

    private void whatIsNoPackageIsRefused() {
        bring(Zips.of(slug, Packages.valid().with("media/film.exe", "MZ")));
        var refused = visit.page.locator("#errors");
        assertThat(refused).containsText("We bewaren dit pakket niet");
        assertThat(refused.locator(".problem .code")).hasText("media/film.exe");
        seen("refused");
    }

    private void aMistakeIsToldWithItsPlace() {
        bring(Zips.of(slug, first().replacing(QUIZ, "correct: true, ", "")));
        assertThat(visit.page).hasURL(visit.address(training));
        var mistake = visit.page.locator(".problem");
        assertThat(mistake).hasCount(1);
        assertThat(mistake.locator("h3")).hasText("Precies een antwoord moet correct: true hebben; nu zijn het er 0");
        assertThat(mistake.locator(".code")).hasText(Pattern.compile("quizzes/toets\\.yaml, regel \\d+"));
        var publish = visit.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publiceer versie 1"));
        assertThat(publish).hasAttribute("aria-disabled", "true");
        seen("mistake");
    }

    private void theMendedPackageIsPublished() {
        bring(Zips.of(slug, first()));
        assertThat(visit.page.locator(".problem")).hasCount(0);
        seen("first draft");
        press("Bekijk als deelnemer");
        assertThat(visit.page.locator("main")).containsText("Je bekijkt een voorbeeld. Er wordt niets bewaard.");
        seen("preview");
        press("Terug naar de redactie");
        press("Publiceer versie 1");
        seen("asking to publish");
        press("Publiceer versie 1");
        assertThat(visit.page.locator(".toasts")).containsText("De nieuwe versie staat online");
        assertThat(visit.page.locator("main .stack--12 h2").first()).hasText("Er wacht geen concept");
        seen("published");
    }

    private Surfer aLearnerFails() throws Exception {
        var learner = new Surfer(url);
        learner.join();
        var test = "/learning/" + slug + "/toets";
        learner.post("/learning/start?training=" + slug, "enrol", Map.of());
        learner.post("/learning/" + slug + "/kijken", "lesson", "id=\"finish\"", Map.of());
        learner.post(test, "quiz", Map.of());
        learner.post(test, "quiz", "id=\"check\"", Map.of("answer", "b"));
        learner.post(test, "quiz", "id=\"hand-in\"", Map.of());
        assertThat(learner.get(test).body()).doesNotContain("Je bent geslaagd");
        return learner;
    }

    private void theNewVersionIsComparedAndPublished() {
        bring(Zips.of(slug, second()));
        var differences = visit.page.locator(".diff");
        assertThat(visit.page.locator("main")).containsText("1 les en 1 toets aangepast, niets nieuw, niets weg.");
        assertThat(differences.first()).containsText("Les 1");
        assertThat(differences.first()).containsText("Kijken");
        assertThat(differences.first().locator("ins")).hasText("beter.");
        assertThat(differences.last()).containsText("Vraag 1");
        assertThat(differences.last()).containsText("Wat doe je?");
        seen("difference");
        press("Publiceer versie 2");
        press("Publiceer versie 2");
        press("Versies");
        assertThat(visit.page.locator("main .stack--12 h2").last()).hasText("Van versie 1 naar 2");
        assertThat(visit.page.locator(".diff")).hasCount(2);
        assertThat(visit.page.locator(".note")).containsText("Bij 1 gemaakte toets verandert het resultaat");
        seen("versions");
        isDownloadedWithoutLoss();
    }

    private void isDownloadedWithoutLoss() {
        var link = visit.page.locator("a[href='" + training + "/zip/2']").last();
        var download = visit.page.waitForDownload(() -> {
            Hands.KEYBOARD.focus(link);
            visit.page.keyboard().press("Enter");
        });
        assertThat(download.suggestedFilename()).isEqualTo(slug + "-versie-2.zip");
        try {
            assertThat(Files.readAllBytes(download.path())).isEqualTo(Zips.of(slug, second()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void theRepairedQuestionIsScoredAgain() {
        press("Bekijk de herstelde vragen");
        assertThat(visit.page.locator(".diff del")).hasText("Kijken");
        assertThat(visit.page.locator(".diff ins")).hasText("Praten");
        seen("repairs");
        press("Kijk opnieuw na");
        seen("asking to score again");
        press("Kijk 1 toets opnieuw na");
        assertThat(visit.page.locator(".toasts")).containsText("De toetsen zijn opnieuw nagekeken");
        var trace = visit.page.locator("table tbody tr");
        assertThat(trace).hasCount(1);
        assertThat(trace).containsText("Pieter");
        assertThat(trace.locator("td"))
                .hasText(new Pattern[] {Pattern.compile("Pieter"), Pattern.compile("1$"), Pattern.compile("1$")});
        seen("trace");
    }

    private void theTrainingIsTakenAwayAndPutBack() {
        press("Casussen");
        seen("cases");
        press("Keuzes van deelnemers");
        seen("choices");
        press("Bekijk de keuzes");
        seen("choices of a case");
        visit.open(training);
        press("Haal uit de catalogus");
        seen("asking to withdraw");
        press("Haal uit de catalogus");
        assertThat(visit.page.locator(".toasts")).containsText("De training staat niet meer in de catalogus");
        assertThat(visit.open("/training/" + slug).status()).isEqualTo(404);
        visit.open(training);
        seen("withdrawn");
        press("Zet terug in de catalogus");
        assertThat(visit.open("/training/" + slug).status()).isEqualTo(200);
        visit.open(training);
        bring(Zips.of(slug, first()));
        press("Gooi het concept weg");
        seen("asking to throw away");
        press("Gooi het concept weg");
        assertThat(visit.page.locator(".toasts")).containsText("Het concept is weg");
    }

    private void bring(byte[] zip) {
        visit.page.locator("#zip").setInputFiles(new FilePayload("pakket.zip", "application/zip", zip));
        press("Breng het pakket");
    }

    /** A link or a button whose name begins so, by keyboard; it leads to another page. */
    private void press(String name) {
        var begin = Pattern.compile("^" + name);
        var link = visit.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(begin));
        var button = visit.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(begin));
        Hands.KEYBOARD.press(link.or(button).and(visit.page.locator(":visible")).first());
    }

    /** axe on a desk; on a phone, where the same stands below each other, nothing sticks out. */
    private void seen(String kind) {
        visit.look(kind);
        visit.page.setViewportSize(PHONE, 800);
        var tooWide =
                visit.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) tooWide).intValue())
                .as("sideways scroll on %s", kind)
                .isZero();
        visit.page.setViewportSize(DESK, 800);
    }

    private static Packages first() {
        return Cases.valid();
    }

    /** Another sentence in the lesson, and the other answer is right. */
    private static Packages second() {
        return first().replacing(LESSON, "Kijk goed.", "Kijk beter.")
                .replacing(QUIZ, "text: Kijken, correct: true", "text: Kijken")
                .replacing(QUIZ, "text: Praten", "text: Praten, correct: true");
    }
}
