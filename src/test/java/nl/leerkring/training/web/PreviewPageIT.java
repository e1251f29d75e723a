package nl.leerkring.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.Map;
import java.util.Set;
import nl.leerkring.content.AllParts;
import nl.leerkring.content.Zips;
import nl.leerkring.support.Editor;
import nl.leerkring.support.Rows;
import nl.leerkring.training.TestTrainings;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft looked at as a learner would see it: every kind of part and of question, and nothing of it is kept. */
@ArquillianTest
@RunAsClient
class PreviewPageIT {
    /** By part, something that stands in it. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("kijken", "Kijk goed."),
            Map.entry("deur", "De deur gaat open."),
            Map.entry("scan", "Ik ben op het plein."),
            Map.entry("film", "Kijk."),
            Map.entry("stem", "Hoor."),
            Map.entry("gedachten", "Wat denk je."),
            Map.entry("lijst", "Luister."),
            Map.entry("kaart", "Een kaart."),
            Map.entry("verder", "https://voorbeeld.test/"),
            Map.entry("plan", "Wat doe je."),
            Map.entry("samen", "90"),
            Map.entry("schaal", "Het is leeg."));

    /** Of every kind of question something that only its solution has. */
    private static final String[] SOLUTIONS = {
        "Praten",
        "Invullen",
        "Toch wel.",
        "Vraag door",
        "Het oog: Kijkt",
        "Stil zijn: Wel doen",
        "{wat}: kijk",
        "een melding (een melding, niets, een brief)",
        "5 werkdagen",
        "Post op de mat",
        "Helemaal oneens",
        "Je oordeelt niet."
    };

    @ArquillianResource
    URL url;

    private final String slug = TestTrainings.slug();
    private Editor editor;

    @BeforeEach
    void aDraftWithEveryKind() throws Exception {
        editor = Editor.joins(url);
        var answer = editor.brings(Zips.of(slug, AllParts.files().with("media/cover.svg", ownCover())));
        assertThat(answer.headers().firstValue("Location").orElse(answer.body()))
                .endsWith(slug);
    }

    @Test
    void everyKindOfPartCanBeLookedAtAndNothingIsKept() throws Exception {
        var before = Rows.sums(Set.of());
        for (var part : PARTS.entrySet()) {
            assertThat(look(part.getKey())).as(part.getKey()).contains(part.getValue());
        }
        assertThat(look("toets")).contains(SOLUTIONS);
        assertThat(editor.surfer().get(home() + "/preview").body()).contains("Onderdeel 1 van 17");
        assertThat(Rows.sums(Set.of())).isEqualTo(before);
    }

    @Test
    void aPictureOfTheDraftIsThereForTheEditorOnly() throws Exception {
        var page = look("film");
        var picture = page.substring(page.indexOf("/media/"), page.indexOf("cover.svg")) + "cover.svg";
        assertThat(editor.surfer().get(picture).statusCode()).isEqualTo(200);
        assertThat(new nl.leerkring.support.Surfer(url).get(picture).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPartThatIsNotThereIsNotFound() throws Exception {
        assertThat(editor.surfer().get(home() + "/preview/niet-hier").statusCode())
                .isEqualTo(404);
    }

    /** A picture that no other training has: files are kept once, and are public when any training with them is. */
    private String ownCover() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>" + slug + "</title></svg>";
    }

    private String look(String part) throws Exception {
        var answer = editor.surfer().get(home() + "/preview/" + part);
        assertThat(answer.statusCode()).as(part).isEqualTo(200);
        assertThat(answer.body()).contains("Je bekijkt een voorbeeld. Er wordt niets bewaard.");
        var main = answer.body()
                .substring(answer.body().indexOf("<main"), answer.body().indexOf("</main>"));
        assertThat(main).as("nothing to fill in on %s", part).doesNotContain("<form", "<input", "<textarea");
        return answer.body();
    }

    private String home() {
        return Editor.HOME + "/" + slug;
    }
}
