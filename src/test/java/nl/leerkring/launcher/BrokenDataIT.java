package nl.leerkring.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** One real database, broken in one place at a time and made whole again. */
@Order(3)
@Execution(ExecutionMode.CONCURRENT)
class BrokenDataIT {
    @TempDir
    static Path data;

    @BeforeAll
    static void aDatabaseThatWasUsedByANewerLeerkring() throws IOException, SQLException {
        try (var database = EmbeddedMariaDb.start(Path.of("target"), data.resolve("mariadb"), Ports.free())) {
            database.keep();
            try (var connection = database.database().connect();
                    var statement = connection.createStatement()) {
                statement.execute("create table flyway_schema_history (version varchar(50))");
                statement.execute("insert into flyway_schema_history values ('9'), ('1000')");
            }
        }
    }

    @AfterAll
    static void nothingRunsOn() {
        DataProcesses.end(data);
    }

    @Test
    void tablesOfANewerLeerkringAreRefused() throws Exception {
        assertRefused("the data were written by a newer Leerkring (schema 1000, this one knows ");
    }

    @Test
    void filesOfANewerMariaDbAreRefused() throws Exception {
        refusedWith("mariadb_upgrade_info", "12.3.1-MariaDB".getBytes(), "it was written by the newer MariaDB 12.3.1");
    }

    @Test
    void anEmptyInnoDbFileIsRefused() throws Exception {
        refusedWith("ibdata1", new byte[0], "ibdata1");
    }

    @Test
    void anInnoDbFileFullOfNoiseIsRefused() throws Exception {
        var noise = new byte[12 << 20];
        new Random(1).nextBytes(noise);
        refusedWith("ibdata1", noise, "InnoDB");
    }

    @Test
    void anEmptyAriaFileIsRefused() throws Exception {
        refusedWith("aria_log_control", new byte[0], "aria_log_control");
    }

    private static void refusedWith(String name, byte[] content, String reason) throws Exception {
        var file = data.resolve("mariadb/data").resolve(name);
        var whole = Files.readAllBytes(file);
        Files.write(file, content);
        try {
            assertRefused("the data in " + data.resolve("mariadb/data") + " cannot be opened (", reason);
        } finally {
            Files.write(file, whole);
        }
    }

    private static void assertRefused(String... reasons) throws Exception {
        var attempt = Attempt.start(
                Map.of("LEERKRING_DATA", data.toString(), "LEERKRING_PORT", Integer.toString(Ports.free())));
        assertThat(attempt.exitCode()).isEqualTo(1);
        assertThat(attempt.sentence()).startsWith("Leerkring does not start: ").contains(reasons);
    }
}
