package nl.leerkring.launcher;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/**
 * {@code mvn -Prun}: starts the embedded MariaDB (unless {@code LEERKRING_DB_URL} names another) and Payara Micro as a
 * child process (class loaders clash otherwise), says where it is, and stops both together. Every refusal is one
 * sentence and exit code 1.
 */
public final class Launcher {
    private static final Path DATA = Path.of(".data").toAbsolutePath();

    private final Map<String, String> environment;
    private final Path target;

    private Launcher(Path target, Map<String, String> environment) {
        this.target = target;
        this.environment = environment;
    }

    /** @param arguments the build folder with {@code ROOT.war} and {@code payara-micro.jar} */
    public static void main(String[] arguments) {
        try {
            System.exit(new Launcher(Path.of(arguments[0]), System.getenv()).run());
        } catch (Refusal | IllegalStateException refusal) {
            System.err.println("\nLeerkring does not start: " + refusal.getMessage());
            System.exit(1);
        } catch (IOException | InterruptedException e) {
            System.err.println("\nLeerkring does not start: " + e);
            System.exit(1);
        }
    }

    private int run() throws IOException, InterruptedException {
        var port = port();
        try (var lock = lock()) {
            Orphans.stop(DATA);
            requireFree(port);
            var database = database();
            try {
                var server = new Server(target, DATA, port, environment);
                var process = server.start(database.map(EmbeddedMariaDb::url));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, database)));
                if (!server.awaitReady(process)) {
                    throw new Refusal("the server did not become ready; the reason stands in " + server.log() + ".");
                }
                System.out.println(Banner.text(port, DATA, database.isPresent()));
                return process.waitFor();
            } finally {
                database.ifPresent(EmbeddedMariaDb::close);
            }
        }
    }

    private Optional<EmbeddedMariaDb> database() throws IOException {
        if (environment.containsKey("LEERKRING_DB_URL")) {
            return Optional.empty();
        }
        var folder = DATA.resolve("mariadb");
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Refusal(folder + " is no folder. Remove it, or put back a backup.");
        }
        try {
            return Optional.of(EmbeddedMariaDb.start(folder, Orphans.freePort()));
        } catch (IllegalStateException e) {
            throw new Refusal("the data in " + folder
                    + " cannot be opened. Put back a backup, or remove the folder to begin anew." + " ("
                    + e.getMessage().lines().findFirst().orElse("") + ")");
        }
    }

    private static void stop(Process process, Optional<EmbeddedMariaDb> database) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.ifPresent(EmbeddedMariaDb::close);
    }

    private int port() {
        var given = environment.getOrDefault("LEERKRING_PORT", "8080");
        if (!given.matches("\\d{1,5}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > 65535) {
            throw new Refusal("LEERKRING_PORT is \"" + given + "\"; it must be a number from 1 to 65535.");
        }
        return Integer.parseInt(given);
    }

    private static FileLock lock() throws IOException {
        if (Files.exists(DATA) && !Files.isDirectory(DATA)) {
            throw new Refusal(DATA + " is no folder. Remove it.");
        }
        Files.createDirectories(DATA);
        var channel = FileChannel.open(DATA.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            throw new Refusal("it runs already with the data in " + DATA + ". Stop that one first (Ctrl-C).");
        }
        return lock;
    }

    private static void requireFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress("127.0.0.1", port));
        } catch (IOException e) {
            throw new Refusal("port " + port + " is in use. Choose another: LEERKRING_PORT=8090 mvn -Prun");
        }
    }

    /** A reason not to start that a person can act on. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refusal(String sentence) {
            super(sentence);
        }
    }
}
