package nl.leerkring.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every reason not to start, as the person at the keyboard meets it; no server is started for it. */
@Order(4)
@Execution(ExecutionMode.CONCURRENT)
class LauncherIT {
    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void ownDataOnAnOwnPort() throws IOException {
        environment.put("LEERKRING_DATA", data().toString());
        environment.put("LEERKRING_PORT", Integer.toString(Ports.free()));
    }

    private Path data() {
        return folder.resolve("data");
    }

    @Test
    void aSecondStartWhileOneRunsIsRefused() throws Exception {
        var first = Claim.on(data());
        assertRefused("it runs already with the data in " + data());
        assertThat(first.lock().isValid()).isTrue();
    }

    @Test
    void aBusyPortIsRefused() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            environment.put("LEERKRING_PORT", Integer.toString(other.getLocalPort()));
            assertRefused("port " + other.getLocalPort() + " is not free");
        }
    }

    @Test
    void aPortThatIsNoPortIsRefused() throws Exception {
        environment.put("LEERKRING_PORT", "80800");
        assertRefused("LEERKRING_PORT is \"80800\"");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsRefusedWithoutTellingItsPassword() throws Exception {
        environment.put("LEERKRING_DB_URL", "jdbc:mariadb://127.0.0.1:" + Ports.free() + "/leerkring?password=secret");
        assertRefused("does not let us in")
                .satisfies(sentence -> assertThat(sentence).doesNotContain("secret"));
    }

    @Test
    void aFileWhereTheDataFolderShouldBeIsRefused() throws Exception {
        Files.writeString(data(), "no folder");
        assertRefused(data() + " is no folder");
        assertThat(data()).hasContent("no folder");
    }

    @Test
    void aFileWhereTheDatabaseShouldBeIsRefused() throws Exception {
        Files.createDirectories(data());
        Files.writeString(data().resolve("mariadb"), "no folder");
        assertRefused(data().resolve("mariadb") + " is no folder");
    }

    @Test
    void strangeFilesInsteadOfADatabaseAreRefusedAndLeftAlone() throws Exception {
        var strange = Files.createDirectories(data().resolve("mariadb/data"));
        Files.writeString(strange.resolve("letter.txt"), "Dear");
        assertRefused("the file ibdata1 is missing");
        assertThat(strange).isDirectoryNotContaining(file -> !file.endsWith("letter.txt"));
    }

    private org.assertj.core.api.AbstractStringAssert<?> assertRefused(String reason) throws Exception {
        var attempt = Attempt.start(environment);
        assertThat(attempt.exitCode()).isEqualTo(1);
        return assertThat(attempt.sentence())
                .startsWith("Leerkring does not start: ")
                .contains(reason);
    }
}
