package nl.leerkring.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistersTest {
    private static final String GOOD =
            "id: proef\nname: Proefregister\nchecked: 2026-11-22\nintervision:\n  fewest: 4\n  most: 10\n  minutes: 90\n";

    @TempDir
    Path folder;

    @Test
    void theShippedRegistersCanBeRead() {
        assertThat(Registers.read(Path.of("config/registers")))
                .extracting(Register::id)
                .contains("registerplein", "skj", "venvn", "nip", "nvo");
    }

    @Test
    void aFileSaysWhatARegisterAsks() throws IOException {
        Files.writeString(folder.resolve("proef.yaml"), GOOD);
        assertThat(Registers.read(folder))
                .containsExactly(new Register("proef", "Proefregister", LocalDate.of(2026, 11, 22), 4, 10, 90));
    }

    @Test
    void everythingThatIsWrongIsToldWithFileAndLine() throws IOException {
        Files.writeString(
                folder.resolve("een.yaml"),
                GOOD.replace("fewest: 4", "fewest: 1").replace("90", "10000"));
        Files.writeString(
                folder.resolve("proef.yaml"),
                GOOD.replace("most: 10", "most: veel").replace("name:", "naam:"));
        assertThatThrownBy(() -> Registers.read(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("een.yaml:5", "een.yaml:7", "een.yaml:1", "proef.yaml:6", "naam");
    }
}
