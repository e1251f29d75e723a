package nl.leerkring.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.content.Cases;
import nl.leerkring.content.Zips;
import nl.leerkring.support.Editor;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import nl.leerkring.training.TestTrainings;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** Every address and every form of editors, tried by who is no editor, and by an editor for what is not there. */
@ArquillianTest
@RunAsClient
class EditorialTrespassIT {
    private static final List<String> PAGES = List.of(
            "",
            "/versions",
            "/cases",
            "/choices",
            "/publish",
            "/discard",
            "/withdraw",
            "/preview",
            "/preview/kijken",
            "/zip/1",
            "/zip/0",
            "/rescoring",
            "/rescoring/toets");
    private static final Map<String, String> FORMS = Map.of(
            "/publish", "draft", "/discard", "away", "/withdraw", "out", "", "back", "/rescoring/toets", "rescore");
    private static final Map<String, String> BUTTONS = Map.of(
            "/publish",
            "publish",
            "/discard",
            "discard",
            "/withdraw",
            "withdraw",
            "",
            "restore",
            "/rescoring/toets",
            "run");

    @ArquillianResource
    URL url;

    @Test
    void nobodyButAnEditorSeesOrChangesAnything() throws Exception {
        var training = TestTrainings.slug();
        var editor = Editor.joins(url);
        editor.publishes(training, Zips.of(training, Cases.valid()));
        editor.brings(Zips.of(training, Cases.valid().replacing("lessons/kijken.md", "Kijk goed.", "Kijk beter.")));
        for (var role : List.of("LEARNER", "FACILITATOR", "ORGANISATION_ADMIN", "ARENA_COORDINATOR", "ADMINISTRATOR")) {
            var stranger = with(role);
            var before = stored();
            assertThat(stranger.get(Editor.HOME).statusCode()).as(role).isEqualTo(403);
            for (var page : PAGES) {
                assertThat(stranger.get(Editor.HOME + "/" + training + page).statusCode())
                        .as(role + " at " + page)
                        .isEqualTo(403);
            }
            for (var choices : List.of("", "/csv")) {
                var address = "/casus/choices/" + training + "/" + Cases.PART + choices;
                assertThat(stranger.get(address).statusCode())
                        .as(role + " at " + address)
                        .isEqualTo(403);
            }
            forged(stranger, training, 403);
            assertThat(Editor.upload(stranger, Zips.of(training, Cases.valid())).statusCode())
                    .isEqualTo(403);
            assertThat(stored()).as("after a " + role).isEqualTo(before);
        }
    }

    @Test
    void aVisitorIsAskedToSignIn() throws Exception {
        var training = TestTrainings.slug();
        Editor.joins(url).publishes(training, Zips.of(training, Cases.valid()));
        var visitor = new Surfer(url);
        var before = stored();
        for (var page : PAGES) {
            var answer = visitor.get(Editor.HOME + "/" + training + page);
            assertThat(answer.statusCode()).as(page).isIn(302, 403);
            assertThat(answer.body()).doesNotContain("Kijk goed.");
        }
        assertThat(Editor.upload(visitor, Zips.of(training, Cases.valid())).statusCode())
                .isIn(302, 403);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void whatIsNotThereIsNotFoundForAnEditor() throws Exception {
        var editor = Editor.joins(url).surfer();
        for (var slug : List.of("niet-hier", "..%2F..%2Fetc", "%3Cscript%3E")) {
            for (var page : PAGES) {
                assertThat(editor.get(Editor.HOME + "/" + slug + page).statusCode())
                        .as(slug + page)
                        .isIn(400, 404);
            }
        }
        forged(editor, "niet-hier", 404);
        for (var page : List.of(
                "/zip/99",
                "/zip/x",
                "/zip/-1",
                "/preview/niet-hier",
                "/rescoring/kijken",
                "/publish",
                "/discard",
                "/zip/0")) {
            assertThat(editor.get(Editor.HOME + "/meldcode-huiselijk-geweld" + page)
                            .statusCode())
                    .as(page)
                    .isEqualTo(404);
        }
    }

    /** Sends every form without having seen its page. */
    private static void forged(Surfer somebody, String slug, int expected) throws Exception {
        for (var form : FORMS.entrySet()) {
            var fields = Map.of(
                    "jakarta.faces.ViewState",
                    "stateless",
                    form.getValue(),
                    form.getValue(),
                    BUTTONS.get(form.getKey()),
                    BUTTONS.get(form.getKey()),
                    "hash",
                    "0");
            var answer = somebody.post(Editor.HOME + "/" + slug + form.getKey(), fields);
            assertThat(answer.statusCode()).as("post to " + form.getKey()).isEqualTo(expected);
        }
    }

    private Surfer with(String role) throws Exception {
        var email = new Surfer(url).join();
        if (!role.equals("LEARNER")) {
            Rows.grant(email, role);
        }
        var surfer = new Surfer(url);
        surfer.signIn(email, false);
        return surfer;
    }

    private static Map<String, String> stored() {
        var sums = Rows.sums(Set.of());
        sums.keySet().removeIf(table -> !table.matches(".*(training|stored_file|rescoring).*"));
        return sums;
    }
}
