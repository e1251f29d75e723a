package nl.leerkring.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real MariaDB from Maven Central for the demo and the tests: nothing to install. Listens on loopback only, with
 * grants, in a folder that stays.
 */
public final class EmbeddedMariaDb implements AutoCloseable {
    /** Schema, user and password: this database is reachable from this machine only. */
    public static final String NAME = "leerkring";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LEAVE = Duration.ofSeconds(30);

    private final MariaDbFolder folder;
    private final Process process;
    private final int port;

    private EmbeddedMariaDb(MariaDbFolder folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the database in the folder on the port, and makes schema and user where they are missing.
     *
     * @param target the build folder, where the program is unpacked
     */
    public static EmbeddedMariaDb start(Path target, Path folder, int port) {
        var place = new MariaDbFolder(folder.toAbsolutePath());
        try {
            var program = MariaDbProgram.unpackedIn(target.toAbsolutePath());
            place.prepare(program);
            var process = run(program, place, port);
            var database = new EmbeddedMariaDb(place, process, port);
            database.awaitReady();
            return database;
        } catch (IOException e) {
            throw new Refusal("the embedded MariaDB in " + folder + " cannot be started (" + e + ").");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("the start of the embedded MariaDB was interrupted.");
        }
    }

    private static Process run(MariaDbProgram program, MariaDbFolder place, int port) throws IOException {
        var command = program.server(place.data());
        command.addAll(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                // relative to the data: a long path of a socket is refused
                "--socket=mariadb.sock",
                "--init-file=" + initFile(place),
                // without it the server makes an RSA key first: 2 to 10 seconds
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--innodb-buffer-pool-size=64M",
                "--performance-schema=OFF",
                "--max-allowed-packet=64M"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(place.log().toFile())
                .start();
    }

    /** Runs at every start of the server; root may only come in by socket, so nothing signs in as root. */
    private static Path initFile(MariaDbFolder place) throws IOException {
        return Files.writeString(place.folder().resolve("init.sql"), """
                create database if not exists %1$s character set utf8mb4;
                create user if not exists '%1$s'@'localhost' identified by '%1$s';
                grant all on %1$s.* to '%1$s'@'localhost';
                """.formatted(NAME));
    }

    private void awaitReady() throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                database().connect().close();
                return;
            } catch (SQLException notYet) {
                if (process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                    close();
                    throw folder.unusable(reason(notYet));
                }
            }
        }
    }

    /** The first complaint of the server, or else that of the driver. */
    private String reason(SQLException notYet) {
        try (var lines = Files.lines(folder.log(), StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.contains("[ERROR] "))
                    .map(line -> line.substring(line.indexOf("[ERROR] ") + "[ERROR] ".length()))
                    .findFirst()
                    .orElse(notYet.getMessage());
        } catch (IOException unreadable) {
            return notYet.getMessage();
        }
    }

    /** Address for the driver. */
    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME;
    }

    /** What is in it now must be there at the next start; without this a first start that is killed is forgotten. */
    public void keep() {
        try {
            folder.keep();
        } catch (IOException e) {
            throw new Refusal("the data in " + folder.data() + " cannot be kept (" + e.getMessage() + ").");
        }
    }

    Database database() {
        return new Database(url(), NAME, NAME);
    }

    /** The process of the server. */
    ProcessHandle process() {
        return process.toHandle();
    }

    /** Ends it in its own time; what was committed is on the disk in any case. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LEAVE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
