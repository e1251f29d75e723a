package nl.leerkring.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The master key of the run profile: made once, kept beside the data, readable by its owner only. */
final class VaultKey {
    private static final int BYTES = 32;

    private VaultKey() {}

    /** The key of this data folder in base64; made when there is none. */
    static String of(Path data) throws IOException {
        var file = data.resolve("vault.key");
        if (!Files.exists(file)) {
            make(file);
        }
        return Files.readString(file).strip();
    }

    /** Whole or not at all: half a key would make the next start wrap with something else. */
    private static void make(Path file) throws IOException {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var half = Files.createTempFile(file.getParent(), "vault", ".new", owner);
        Files.writeString(half, Base64.getEncoder().encodeToString(key) + "\n");
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
