package nl.leerkring.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import nl.leerkring.format.Problems;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

class ZipPackageTest {
    @TestFactory
    Stream<DynamicTest> everyShippedTrainingComesBackTheSame() throws IOException {
        return Files.list(Path.of("modules"))
                .filter(Files::isDirectory)
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    var problems = new Problems();
                    var files = PackageFiles.read(folder, problems);
                    var name = folder.getFileName().toString();
                    var out = new ZipPackage(name, files).bytes();
                    var back = ZipPackage.read(out, problems).orElseThrow();
                    assertThat(problems.all()).isEmpty();
                    assertThat(back.slug()).isEqualTo(name);
                    assertThat(back.files().paths()).isEqualTo(files.paths());
                    assertThat(back.files().hash()).isEqualTo(files.hash());
                    assertThat(back.bytes()).isEqualTo(out);
                }));
    }

    @Test
    void theZipDoesNotDependOnTheZoneOfTheMachine() {
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            var there = new ZipPackage("proef", Packages.valid().files()).bytes();
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            assertThat(new ZipPackage("proef", Packages.valid().files()).bytes())
                    .isEqualTo(there);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void foldersOfTheirOwnInTheZipAreFine() {
        var zip = new Zips().folder("proef/").folder("proef/lessons/").file("proef/lessons/a.md", "a");
        assertThat(ZipPackage.read(zip.bytes(), new Problems())
                        .orElseThrow()
                        .files()
                        .paths())
                .containsExactly("lessons/a.md");
    }

    @TestFactory
    Stream<DynamicTest> aStrangeNameIsRefused() {
        return Stream.of(
                        "proef/../../etc/passwd",
                        "../proef/training.yaml",
                        "/etc/passwd",
                        "proef//training.yaml",
                        "proef\\training.yaml",
                        "C:\\training.yaml",
                        "proef/media/..\\x.svg",
                        "proef/les 1.md",
                        "proef/.htaccess",
                        "proef/\u0000.md",
                        "training.yaml",
                        "__MACOSX/proef/training.yaml",
                        "a".repeat(81) + "/training.yaml",
                        "proef/" + "a".repeat(300) + ".md",
                        "../",
                        "proef/../../tmp/")
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> refused(new Zips().raw(name, "x").bytes(), "kan niet|één map")));
    }

    @Test
    void twoTopFoldersAreRefused() {
        refused(new Zips().file("een/a.md", "a").file("twee/b.md", "b").bytes(), "één map");
    }

    @Test
    void theSameNameTwiceIsRefused() {
        var zip =
                new Zips().file("proef/a.md", "een").file("proef/b.md", "twee").bytes();
        refused(Zips.replaceAll(zip, "proef/b.md", "proef/a.md"), "twee keer");
    }

    @Test
    @Timeout(20)
    void aBombIsNotUnpacked() {
        refused(Zips.bomb("proef/media/film.webm", 10L << 30), "groter dan 20 MB");
    }

    @Test
    @Timeout(20)
    void aBombInAFolderIsNotUnpacked() {
        refused(Zips.bomb("proef/media/", 10L << 30), "map kan niet");
    }

    @Test
    void manyFilesThatAreTooMuchTogetherAreRefused() throws IOException {
        var zip = new Zips();
        for (int i = 0; i < 6; i++) {
            zip.zeros("proef/media/" + i + ".webm", 19L << 20);
        }
        refused(zip.bytes(), "groter dan 100 MB");
    }

    @Test
    void tenThousandFilesAreRefused() {
        var zip = new Zips();
        for (int i = 0; i < 10_000; i++) {
            zip.file("proef/lessons/" + i + ".md", "");
        }
        refused(zip.bytes(), "meer dan 1000 bestanden");
    }

    @Test
    void tenThousandFoldersAreRefused() {
        var zip = new Zips();
        for (int i = 0; i < 10_000; i++) {
            zip.folder("proef/" + i + "/");
        }
        refused(zip.bytes(), "meer dan 1000 bestanden");
    }

    @Test
    void whatIsNoZipIsRefused() {
        refused("Beste redactie, hierbij de training.".getBytes(StandardCharsets.UTF_8), "geen ZIP met een training");
        refused(new byte[0], "geen ZIP met een training");
        refused(new Zips().bytes(), "geen ZIP met een training");
        var noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, noise, 0, 4);
        refused(noise, "");
    }

    @Test
    void aZipWithAPasswordIsRefused() {
        var zip = new Zips().file("proef/training.yaml", "format: 1").bytes();
        zip[6] |= 1;
        refused(zip, "zonder wachtwoord");
    }

    @Test
    void aZipOfWhichAPieceIsLostIsRefusedWhereverItWasCut() {
        var zip =
                new Zips().file("proef/a.md", "een").file("proef/b.md", "twee").bytes();
        for (int length = 1; length < zip.length; length++) {
            refused(Arrays.copyOf(zip, length), "");
        }
        var second = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\3\4", 4);
        var hole = new ByteArrayOutputStream();
        hole.write(zip, 0, second);
        hole.write(zip, zip.length - 22, 22);
        refused(hole.toByteArray(), "missen bestanden");
    }

    @Test
    void moreThanFiftyMegabytesIsRefused() {
        refused(new byte[(int) ZipPackage.MAX_ZIP + 1], "groter dan 50 MB");
    }

    /** Nothing of it is returned, and a reason is. */
    private static void refused(byte[] zip, String reason) {
        var problems = new Problems();
        assertThat(ZipPackage.read(zip, problems)).isEmpty();
        assertThat(problems.isRefused()).isTrue();
        assertThat(problems.all()).hasSize(1);
        assertThat(problems.all().get(0).message()).containsPattern(reason);
    }
}
