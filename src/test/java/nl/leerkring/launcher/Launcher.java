package nl.leerkring.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * {@code mvn -Prun}: starts the embedded MariaDB (unless {@code LEERKRING_DB_URL} names another) and Payara Micro, each as
 * a process of its own, says where it is, and stops both together. It runs inside Maven and ends Maven with itself, so
 * that a refusal is one sentence and exit code 1, without the report of Maven below it.
 */
public final class Launcher {
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final Map<String, String> environment;
    private final Path home;
    private final Path data;

    private Launcher(Path home, Map<String, String> environment) {
        this.home = home;
        this.environment = environment;
        this.data = home.resolve(environment.getOrDefault("LEERKRING_DATA", ".data")).normalize();
    }

    /** @param arguments the folder of the project */
    public static void main(String[] arguments) {
        var code = run(Path.of(arguments[0]).toAbsolutePath().normalize(), System.getenv());
        System.out.flush();
        System.err.flush();
        System.exit(code);
    }

    private static int run(Path home, Map<String, String> environment) {
        try {
            return new Launcher(home, environment).run();
        } catch (Refusal refusal) {
            System.err.println("\nLeerkring does not start: " + refusal.getMessage());
        } catch (IOException e) {
            System.err.println("\nLeerkring does not start: a file cannot be read or written (" + e + ").");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 1;
    }

    private int run() throws IOException, InterruptedException {
        var port = Ports.asked(environment);
        var claim = Claim.on(data);
        if (DataProcesses.end(data)) {
            System.out.println("Ended what an earlier Leerkring left running.");
        }
        Ports.requireFree(port);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(claim)));
        var database = database();
        var server = new Server(home, data, port, environment);
        var process = server.start(database);
        if (!server.awaitReady(process)) {
            throw new Refusal("the server did not become ready; the reason stands in " + server.log() + ".");
        }
        System.out.println(Banner.text(port, data, database.isPresent()));
        return awaitEnd(process, server.log());
    }

    /** The address of the embedded database, or nothing when another is asked for. */
    private Optional<String> database() throws IOException {
        var outside = OutsideDatabase.of(environment);
        if (outside.isPresent()) {
            outside.get().requireAnswer();
            return Optional.empty();
        }
        return Optional.of(EmbeddedMariaDb.start(home.resolve("target"), data.resolve("mariadb"), Ports.free())
                .url());
    }

    private int awaitEnd(Process process, Path log) throws InterruptedException {
        var code = process.waitFor();
        if (!stopping.get()) {
            System.err.println(
                    "\nThe server ended by itself (exit code " + code + "); the reason stands in " + log + ".");
        }
        return code == 0 ? 1 : code;
    }

    /** At every end of this process but kill -9: Ctrl-C, a refusal halfway, a server that ended. */
    private void stop(Claim claim) {
        stopping.set(true);
        DataProcesses.end(claim.data());
    }
}
