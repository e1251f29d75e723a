package nl.leerkring.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.leerkring.format.Problems;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What may not even be kept as a draft. */
class HostilePackageTest {
    private static final String LESSON = "lessons/kijken.md";

    @TestFactory
    Stream<DynamicTest> isRefusedWhole() {
        return Stream.of(
                hostile("a script in a drawing", Packages.valid().with("media/cover.svg", svg("<script>1</script>"))),
                hostile("a script in a drawing nobody uses", Packages.valid().with("media/x.svg", svg("<a/>"))),
                hostile("HTML in a lesson", Packages.valid().with(LESSON, "Kijk.\n\n<script>1</script>\n")),
                hostile("HTML within a line", Packages.valid().with(LESSON, "Kijk <img src=x onerror=a()> goed.")),
                hostile("HTML in a lesson nobody uses", Packages.valid().with("lessons/x.md", "<b>x</b>")),
                hostile(
                        "HTML behind a training that cannot be read",
                        Packages.valid().with("training.yaml", "title: [open").with(LESSON, "<iframe></iframe>")),
                hostile("a program", Packages.valid().with("media/x.exe", "MZ")),
                hostile("a page", Packages.valid().with("media/x.html", "<p>")),
                hostile("a page named as a photo", Packages.valid().with("media/x.png", "<html><script>1</script>")),
                hostile("a program named as a film", Packages.valid().with("media/x.webm", "MZ and more")),
                hostile("an empty sound", Packages.valid().with("media/x.mp3", "")),
                hostile("a file in a strange place", Packages.valid().with("WEB-INF/web.xml", "<web-app/>")));
    }

    @Test
    void aMistakeIsNoReasonToRefuse() {
        var problems = new Problems();
        var files = Packages.valid()
                .replacing("quizzes/toets.yaml", "correct: true", "correct: false")
                .files();
        new PackageReader(files, files.hash(), problems).read();
        assertThat(problems.all()).hasSize(1);
        assertThat(problems.isRefused()).isFalse();
    }

    private static DynamicTest hostile(String name, Packages files) {
        return DynamicTest.dynamicTest(name, () -> {
            var problems = new Problems();
            new PackageReader(files.files(), files.files().hash(), problems).read();
            assertThat(problems.isRefused()).isTrue();
        });
    }

    private static byte[] svg(String inside) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>").getBytes(StandardCharsets.UTF_8);
    }
}
