package nl.leerkring.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealKeystoreTest {
    @TempDir
    Path data;

    @Test
    void aSealIsMadeOnceKeptAndReadableByItsOwnerOnly() throws Exception {
        var file = SealKeystore.of(data);
        var made = Files.readAllBytes(file);
        assertThat(SealKeystore.of(data)).isEqualTo(file).hasBinaryContent(made);
        try (var files = Files.list(data)) {
            assertThat(files).containsExactly(data.resolve("seal.p12"));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
