package nl.leerkring.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.format.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistersTest {
    @TempDir
    Path folder;

    @Test
    void theShippedRegistersCanBeRead() {
        assertThat(Registers.read(Path.of("config/registers")))
                .extracting(one -> one.rules().register())
                .contains("registerplein", "skj", "venvn", "nip", "nvo");
    }

    @Test
    void aFileSaysWhatARegisterAsks() throws IOException {
        Files.writeString(folder.resolve("proef.yaml"), Rules.TEXT);
        var rules = Registers.read(folder).get(0).rules();
        assertThat(rules.register(rules.name()))
                .isEqualTo(new Register("proef", "Proefregister", LocalDate.of(2026, 11, 22), 4, 10, 90));
        assertThat(rules.categories())
                .extracting(RegisterRules.Category::id)
                .containsExactly("training", "reflection", "other");
        assertThat(rules.goal()).isEqualByComparingTo("100");
    }

    @Test
    void everythingThatIsWrongIsToldWithFileAndLine() throws IOException {
        Files.writeString(
                folder.resolve("een.yaml"),
                Rules.TEXT.replace("fewest: 4", "fewest: 1").replace("90", "10000"));
        Files.writeString(
                folder.resolve("proef.yaml"),
                Rules.TEXT.replace("most: 10", "most: veel").replace("name: Proef", "naam: Proef"));
        assertThatThrownBy(() -> Registers.read(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("een.yaml:27", "een.yaml:29", "een.yaml:1", "proef.yaml:28", "naam");
    }

    @Test
    void everyMistakeIsFoundAtOnce() {
        var wrong = Rules.TEXT
                .replace("months: 60", "months: 0")
                .replace("least: 50", "least: -5")
                .replace("category: reflection", "category: praten")
                .replace("own: [other]", "own: [boeken]")
                .replace("[0-9]{5}\"", "([0-9]+)+\"");
        var problems = new Problems();
        new RegisterReader(problems).read("proef.yaml", wrong);
        assertThat(problems.all()).extracting(error -> error.line()).containsExactly(5, 9, 14, 21, 26);
    }

    @Test
    void aLaterVersionHoldsFromItsFirstDayAndTheEarlierOneStays() {
        var later = Rules.of(
                Rules.TEXT.replace("from: 2026-01-01", "from: 2027-01-01").replace("points: 100", "points: 80"));
        var book = new Rulebook(List.of(later, Rules.of(Rules.TEXT)));
        assertThat(book.on("proef", LocalDate.of(2026, 12, 31)).orElseThrow().points())
                .isEqualByComparingTo("100");
        assertThat(book.on("proef", LocalDate.of(2027, 1, 1)).orElseThrow().points())
                .isEqualByComparingTo("80");
        assertThat(book.on("proef", LocalDate.of(2020, 1, 1)).orElseThrow().points())
                .as("before the first one the first")
                .isEqualByComparingTo("100");
        assertThat(book.on("ander", LocalDate.of(2027, 1, 1))).isEmpty();
    }
}
