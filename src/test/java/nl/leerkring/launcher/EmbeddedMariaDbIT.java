package nl.leerkring.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A real database in a folder below the folder for temporary files, which some libraries feel free to empty. */
@Order(2)
@Execution(ExecutionMode.CONCURRENT)
class EmbeddedMariaDbIT {
    private static final Path TARGET = Path.of("target");

    @TempDir
    Path folder;

    @AfterEach
    void nothingRunsOn() {
        DataProcesses.end(folder);
    }

    @Test
    void whatWasCommittedIsThereAfterTheDatabaseWasKilled() throws Exception {
        var first = start();
        first.keep();
        write(first.database(), "kept");
        kill(first.process());
        assertThat(read(start().database())).isEqualTo("kept");
    }

    @Test
    void aKilledLauncherLeavesADatabaseThatTheNextOneEndsAndOpensAgain() throws Exception {
        var port = Ports.free();
        var launcher = Attempt.java(Holder.class, List.of(folder.toString(), Integer.toString(port)), Map.of());
        assertThat(launcher.inputReader().readLine()).isEqualTo("ready");
        kill(launcher.toHandle());
        var left = new Database("jdbc:mariadb://127.0.0.1:" + port + "/leerkring", "leerkring", "leerkring");
        write(left, "written to the one that was left");
        assertThat(DataProcesses.end(folder)).isTrue();
        assertThatThrownBy(left::connect).isInstanceOf(SQLException.class);
        assertThat(read(start().database())).isEqualTo("written to the one that was left");
    }

    @Test
    void aFirstStartThatWasKilledBeforeItWasReadyIsBegunAnew() throws Exception {
        var first = start();
        write(first.database(), "half a migration");
        kill(first.process());
        try (var connection = start().database().connect();
                var tables = connection.createStatement().executeQuery("show tables")) {
            assertThat(tables.next()).isFalse();
        }
    }

    /** The part of the launcher that starts the database, without the server: it waits until it is killed. */
    static final class Holder {
        private Holder() {}

        /** @param arguments the data folder and the port */
        public static void main(String[] arguments) throws IOException {
            EmbeddedMariaDb.start(TARGET, Path.of(arguments[0]).resolve("mariadb"), Integer.parseInt(arguments[1]))
                    .keep();
            System.out.println("ready");
            System.in.read();
        }
    }

    private EmbeddedMariaDb start() throws IOException {
        return EmbeddedMariaDb.start(TARGET, folder.resolve("mariadb"), Ports.free());
    }

    /** As kill -9 does. */
    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static void write(Database database, String text) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table note (content varchar(100) not null)");
            statement.execute("insert into note values ('" + text + "')");
        }
    }

    private static String read(Database database) throws SQLException {
        try (var connection = database.connect();
                var notes = connection.createStatement().executeQuery("select content from note")) {
            assertThat(notes.next()).isTrue();
            return notes.getString(1);
        }
    }
}
