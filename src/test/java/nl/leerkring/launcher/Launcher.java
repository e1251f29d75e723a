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
        this.data = home.resolve(environment.getOrDefault("LEERKRING_DATA", ".data"))
                .normalize();
    }

    /** @param arguments the folder of the project */
    public static void main(String[] arguments) {
        var home = Path.of(arguments[0]).toAbsolutePath().normalize();
        var code = new Launcher(home, System.getenv()).attempt();
        System.out.flush();
        System.err.flush();
        System.exit(code);
    }

    private int attempt() {
        try {
            return run();
        } catch (Refusal refusal) {
            say("Leerkring does not start: " + refusal.getMessage());
        } catch (IOException e) {
            say("Leerkring does not start: a file cannot be read or written (" + e + ").");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 1;
    }

    /** Nothing any more after Ctrl-C: then everything fails that is under way. */
    private void say(String sentence) {
        if (!stopping.get()) {
            System.err.println("\n" + sentence);
        }
    }

    private int run() throws IOException, InterruptedException {
        var port = Ports.asked(environment);
        var claim = Claim.on(data);
        if (DataProcesses.end(data)) {
            System.out.println("Ended what an earlier Leerkring left running.");
        }
        Ports.requireFree(port);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(claim)));
        var named = Database.named(environment);
        var embedded = named.isPresent() ? Optional.<EmbeddedMariaDb>empty() : Optional.of(embedded());
        named.or(() -> embedded.map(EmbeddedMariaDb::database))
                .orElseThrow()
                .requireUsable(home.resolve("src/main/resources/db/migration"));
        var server = new Server(home, data, port, environment);
        var process = server.start(embedded.map(EmbeddedMariaDb::url));
        if (!server.awaitReady(process)) {
            throw new Refusal(
                    "the server did not become ready (" + server.reason() + "); more stands in " + server.log());
        }
        embedded.ifPresent(EmbeddedMariaDb::keep);
        var place = named.map(Database::withoutOptions)
                .orElse(data.resolve("mariadb").toString());
        System.out.println(Banner.text(server.address(), place, server.log(), server.hasDemo()));
        return awaitEnd(process, server.log());
    }

    private EmbeddedMariaDb embedded() throws IOException {
        return EmbeddedMariaDb.start(home.resolve("target"), data.resolve("mariadb"), Ports.free());
    }

    private int awaitEnd(Process process, Path log) throws InterruptedException {
        var code = process.waitFor();
        say("The server ended by itself (exit code " + code + "); the reason stands in " + log + ".");
        return code == 0 ? 1 : code;
    }

    /** At every end of this process but kill -9: Ctrl-C, a refusal halfway, a server that ended. */
    private void stop(Claim claim) {
        stopping.set(true);
        DataProcesses.end(claim.data());
    }
}
