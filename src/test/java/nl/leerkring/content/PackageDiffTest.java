package nl.leerkring.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerkring.content.PackageDiff.Kind;
import org.junit.jupiter.api.Test;

class PackageDiffTest {
    private static final String LESSON = "lessons/kijken.md";

    @Test
    void theSameFilesDifferInNothing() {
        assertThat(PackageDiff.between(
                        Packages.valid().files(), Packages.valid().files()))
                .isEmpty();
    }

    @Test
    void aChangedWordIsMarkedWhereItStands() {
        var line = only(Packages.valid().replacing(LESSON, "Nog een alinea.", "Nog een lange alinea."));
        assertThat(line.number()).isEqualTo(5);
        assertThat(shown(line.was())).isEqualTo("Nog een alinea.");
        assertThat(shown(line.becomes())).isEqualTo("Nog een [lange ]alinea.");
    }

    @Test
    void wordsThatTookThePlaceOfOthersAreOnePiece() {
        var line = only(Packages.valid().replacing(LESSON, "Nog een alinea.", "Dit is wat anders."));
        assertThat(shown(line.was())).isEqualTo("[Nog een alinea.]");
        assertThat(shown(line.becomes())).isEqualTo("[Dit is wat anders.]");
    }

    @Test
    void aNewLineHasNothingBefore() {
        var line = only(Packages.valid().with(LESSON, "Kijk goed.\n\n## Meer\n\nNog een alinea.\nEn nog een.\n"));
        assertThat(line.number()).isEqualTo(6);
        assertThat(line.was()).isEmpty();
        assertThat(shown(line.becomes())).isEqualTo("[En nog een.]");
    }

    @Test
    void aLineThatIsGoneHasItsOldNumber() {
        var line = only(Packages.valid().with(LESSON, "Kijk goed.\n\n## Meer\n\n"));
        assertThat(line.number()).isEqualTo(5);
        assertThat(shown(line.was())).isEqualTo("[Nog een alinea.]");
        assertThat(line.becomes()).isEmpty();
    }

    @Test
    void aFileThatIsNewOrGoneIsToldOnce() {
        var after = Packages.valid().without(LESSON).with("lessons/zien.md", "Zie.");
        assertThat(PackageDiff.between(Packages.valid().files(), after.files()))
                .extracting(PackageDiff.FileChange::path, PackageDiff.FileChange::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LESSON, Kind.GONE),
                        org.assertj.core.groups.Tuple.tuple("lessons/zien.md", Kind.NEW));
    }

    @Test
    void aFilmThatChangedHasNoLines() {
        var before = Packages.valid().with("media/film.webm", new byte[] {1, 2});
        var after = Packages.valid().with("media/film.webm", new byte[] {1, 3});
        assertThat(PackageDiff.between(before.files(), after.files()))
                .containsExactly(new PackageDiff.FileChange(
                        "media/film.webm", new FileName("media", 0, ""), Kind.CHANGED, List.of()));
    }

    @Test
    void otherEndingsOfLinesAreAChangeWithoutLines() {
        var after = Packages.valid().with(LESSON, "Kijk goed.\r\n\r\n## Meer\r\n\r\nNog een alinea.\r\n");
        assertThat(PackageDiff.between(Packages.valid().files(), after.files()))
                .containsExactly(new PackageDiff.FileChange(
                        LESSON, new FileName("lesson", 1, "Kijken"), Kind.CHANGED, List.of()));
    }

    @Test
    void textMadeToTakeForeverTakesSeconds() {
        var before = Packages.valid().with(LESSON, noise(0));
        var after = Packages.valid().with(LESSON, noise(1));
        org.assertj.core.api.Assertions.assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> PackageDiff.between(before.files(), after.files())))
                .doesNotThrowAnyException();
    }

    private static String noise(int salt) {
        return IntStream.range(0, 20_000)
                .mapToObj(line -> IntStream.range(0, 60)
                        .mapToObj(word -> Integer.toString(line * 61 + word * 7 + salt * 1_000_003, 36))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private static PackageDiff.LineChange only(Packages after) {
        var changes = PackageDiff.between(Packages.valid().files(), after.files());
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).lines()).hasSize(1);
        return changes.get(0).lines().get(0);
    }

    private static String shown(List<PackageDiff.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
