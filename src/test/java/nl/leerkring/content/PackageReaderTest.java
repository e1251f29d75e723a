package nl.leerkring.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.leerkring.format.PackageError;
import nl.leerkring.format.Problems;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class PackageReaderTest {
    private static final String MAIN = "training.yaml";
    private static final String LESSON = "lessons/kijken.md";
    private static final String QUIZ = "quizzes/toets.yaml";

    @Test
    void aValidPackageIsReadWhole() {
        assertThat(Packages.valid().errors()).isEmpty();
        var content = Packages.valid().read();
        assertThat(content.about().title()).isEqualTo("Aandacht");
        assertThat(content.modules()).hasSize(1);
        var lesson = (Lesson) content.modules().get(0).parts().get(0).body();
        assertThat(((Block.Prose) lesson.blocks().get(0)).html())
                .contains("<p class=\"lead\">Kijk goed.</p>")
                .contains("<h2>Meer</h2>");
    }

    @TestFactory
    Stream<DynamicTest> everyShippedTrainingIsWithoutErrors() throws IOException {
        return Files.list(Path.of("modules"))
                .filter(Files::isDirectory)
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString(),
                        () -> assertThat(CheckModules.check(folder)).isEmpty()));
    }

    @Test
    void allErrorsAreReportedTogetherWithTheirLines() {
        var errors = Packages.valid()
                .replacing(MAIN, "title: Aandacht\n", "titel: Aandacht\n")
                .replacing(MAIN, "minutes: 5, file: lessons", "minutes: vijf, file: lessons")
                .replacing(QUIZ, "correct: true, ", "")
                .errors();
        assertThat(errors).extracting(PackageError::file).contains(MAIN, QUIZ);
        assertThat(errors)
                .anySatisfy(error -> assertThat(error.toString()).startsWith("training.yaml:2: \"titel\" kennen we"))
                .anySatisfy(error -> assertThat(error.message()).contains("\"title\" ontbreekt"))
                .anySatisfy(error -> assertThat(error.message()).contains("\"vijf\" is geen heel getal"))
                .anySatisfy(error -> assertThat(error.line()).isEqualTo(9));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoProperYamlIsRefused() {
        return Stream.of(
                broken("no YAML", "geen geldige YAML", Packages.valid().with(MAIN, "title: [open")),
                broken("a missing main file", "ontbreekt", Packages.valid().without(MAIN)),
                broken(
                        "a list instead of names",
                        "naam: waarde",
                        Packages.valid().with(QUIZ, "- een\n- twee\n")),
                broken("a double name", "twee keer", Packages.valid().replacing(QUIZ, "attempts: 0", "pass: 3")),
                broken(
                        "double ids of parts",
                        "al van een ander",
                        Packages.valid().replacing(MAIN, "id: toets", "id: kijken")),
                broken(
                        "double ids of answers",
                        "al van een ander",
                        Packages.valid().replacing(QUIZ, "{id: b", "{id: a")),
                broken("an alias bomb", "geen geldige YAML", Packages.valid().with(QUIZ, aliasBomb())));
    }

    @TestFactory
    Stream<DynamicTest> whatDoesNotBelongInALessonIsRefused() {
        return Stream.of(
                broken(
                        "script in Markdown",
                        "HTML mag hier niet",
                        Packages.valid().with(LESSON, "Hallo\n\n<script>alert(1)</script>\n")),
                broken(
                        "HTML inside a line",
                        "HTML mag hier niet",
                        Packages.valid().with(LESSON, "Hallo <b>jij</b>\n")),
                broken(
                        "a script link",
                        "Deze link kan niet",
                        Packages.valid().with(LESSON, "[klik](javascript:alert(1))\n")),
                broken(
                        "a picture without description",
                        "Vertel tussen",
                        Packages.valid().with(LESSON, "![](media/cover.svg)\n")),
                broken(
                        "an unknown block",
                        "We kennen geen blok",
                        Packages.valid().with(LESSON, "Tekst\n\n```raadsel\na: b\n```\n")),
                broken("no UTF-8", "geen UTF-8", Packages.valid().with(LESSON, new byte[] {(byte) 0xff, (byte) 0xfe, 65
                })));
    }

    @TestFactory
    Stream<DynamicTest> whatDoesNotBelongInMediaIsRefused() {
        return Stream.of(
                broken("missing media", "is er niet", Packages.valid().without("media/cover.svg")),
                broken(
                        "a script in a drawing",
                        "<script>",
                        Packages.valid().with("media/cover.svg", svg("<script>alert(1)</script>"))),
                broken(
                        "a handler in a drawing",
                        "opdracht",
                        Packages.valid().with("media/cover.svg", svg("<g onclick=\"x()\"/>"))),
                broken(
                        "a drawing that fetches",
                        "van elders",
                        Packages.valid()
                                .with("media/cover.svg", svg("<image href=\"https://elders.example/x.png\"/>"))),
                broken(
                        "a document type in a drawing",
                        "niet lezen",
                        Packages.valid().with("media/cover.svg", "<!DOCTYPE svg [<!ENTITY x \"y\">]>" + svg(""))),
                broken("a program", "soort bestand", Packages.valid().with("media/film.exe", "MZ")));
    }

    @TestFactory
    Stream<DynamicTest> whatDoesNotFitTogetherIsRefused() {
        return Stream.of(
                broken(
                        "a path out of the package",
                        "is er niet",
                        Packages.valid().replacing(MAIN, "lessons/kijken.md", "../../etc/passwd")),
                broken(
                        "a part after nothing",
                        "Er is geen onderdeel",
                        Packages.valid().replacing(MAIN, "after: [kijken]", "after: [slapen]")),
                broken(
                        "a part that waits for itself",
                        "wacht via andere",
                        Packages.valid().replacing(MAIN, "after: [kijken]", "after: [toets]")),
                broken(
                        "a question without right answer",
                        "Precies een antwoord",
                        Packages.valid().replacing(QUIZ, "correct: true", "correct: false")),
                broken(
                        "a question about a lesson that is not there",
                        "Er is geen onderdeel",
                        Packages.valid().replacing(QUIZ, "lesson: kijken", "lesson: horen")),
                broken(
                        "an unknown kind of question",
                        "Kies uit",
                        Packages.valid().replacing(QUIZ, "kind: single", "kind: raden")));
    }

    private static DynamicTest broken(String what, String message, Packages broken) {
        return DynamicTest.dynamicTest(
                what,
                () -> assertThat(broken.errors())
                        .isNotEmpty()
                        .anySatisfy(error -> assertThat(error.message()).contains(message)));
    }

    private static String aliasBomb() {
        var bomb = new StringBuilder("a: &a [x, x]\n");
        for (char c = 'b'; c < 'z'; c++) {
            bomb.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [*")
                    .append((char) (c - 1))
                    .append(", *")
                    .append((char) (c - 1))
                    .append("]\n");
        }
        return bomb.toString();
    }

    private static String svg(String inside) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>";
    }

    @Test
    void aFileOfFiftyMegabytesIsRefusedAndNotRead(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("media"));
        try (var file =
                new java.io.RandomAccessFile(folder.resolve("media/film.webm").toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024);
        }
        var problems = new Problems();
        var files = PackageFiles.read(folder, problems);
        assertThat(files.has("media/film.webm")).isFalse();
        assertThat(problems.all())
                .anySatisfy(error -> assertThat(error.message()).contains("20 MB"));
    }

    @Test
    void theSameFilesGiveTheSameHashAndAChangeAnother() {
        assertThat(Packages.valid().files().hash())
                .isEqualTo(Packages.valid().files().hash());
        assertThat(Packages.valid().replacing(LESSON, "goed", "beter").files().hash())
                .isNotEqualTo(Packages.valid().files().hash());
    }
}
