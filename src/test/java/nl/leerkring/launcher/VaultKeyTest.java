package nl.leerkring.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultKeyTest {
    @TempDir
    Path data;

    @Test
    void aKeyIsMadeOnceKeptAndReadableByItsOwnerOnly() throws Exception {
        var key = VaultKey.of(data);
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(VaultKey.of(data)).isEqualTo(key);
        try (var files = Files.list(data)) {
            assertThat(files).containsExactly(data.resolve("vault.key"));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("vault.key"))))
                .isEqualTo("rw-------");
    }
}
