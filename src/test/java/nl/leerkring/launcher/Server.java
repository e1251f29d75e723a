package nl.leerkring.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Payara Micro as a child process, with the WAR and the commands of {@code config/}. */
final class Server {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final Path home;
    private final Path data;
    private final int port;
    private final Map<String, String> environment;

    /** @param home the folder of the project, with {@code target}, {@code config} and {@code modules} */
    Server(Path home, Path data, int port, Map<String, String> environment) {
        this.home = home;
        this.data = data;
        this.port = port;
        this.environment = environment;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** The demo, unless it is unwanted. */
    boolean hasDemo() {
        return Boolean.parseBoolean(environment.getOrDefault("LEERKRING_DEMO", "true"));
    }

    Path log() {
        return data.resolve("server.log");
    }

    Process start(Optional<String> databaseUrl) throws IOException {
        // what Payara unpacked for an earlier run: no data, and after kill -9 perhaps half a file
        Folders.delete(root());
        Files.createDirectories(root());
        var builder = new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log().toFile());
        var child = builder.environment();
        child.put("LEERKRING_DEMO", Boolean.toString(hasDemo()));
        child.putIfAbsent("LEERKRING_SITE_URL", address());
        child.putIfAbsent("LEERKRING_MODULES_DIR", home.resolve("modules").toString());
        if (environment.getOrDefault("LEERKRING_VAULT_KEY", "").isBlank()) {
            child.put("LEERKRING_VAULT_KEY", VaultKey.of(data));
        }
        if (environment.getOrDefault("LEERKRING_SEAL_KEYSTORE", "").isBlank()) {
            child.put("LEERKRING_SEAL_KEYSTORE", SealKeystore.of(data).toString());
            child.put("LEERKRING_SEAL_PASSWORD", SealKeystore.PASSWORD);
        }
        databaseUrl.ifPresent(url -> {
            child.put("LEERKRING_DB_URL", url);
            child.put("LEERKRING_DB_USER", EmbeddedMariaDb.NAME);
            child.put("LEERKRING_DB_PASSWORD", EmbeddedMariaDb.NAME);
        });
        return builder.start();
    }

    private Path root() {
        return data.resolve("payara");
    }

    private List<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var options =
                environment.getOrDefault("LEERKRING_JAVA_OPTIONS", "-Xmx384m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        var command = new ArrayList<String>(List.of(java));
        command.addAll(List.of(options.split(" ")));
        command.addAll(List.of(
                "-jar", home.resolve("target/payara-micro.jar").toString(),
                "--rootDir", root().toString(),
                "--nohazelcast", "--disablephonehome",
                "--port", Integer.toString(port),
                "--prebootcommandfile",
                        home.resolve("config/payara-preboot.txt").toString(),
                "--deploy", home.resolve("target/ROOT.war").toString()));
        return command;
    }

    /** Whether it answers a page; false when the process ends or the deployment fails. */
    boolean awaitReady(Process process) throws InterruptedException {
        var client = HttpClient.newHttpClient();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (process.waitFor(250, TimeUnit.MILLISECONDS) || deploymentFailed()) {
                return false;
            }
            try {
                // a failed deployment still says "ready" and answers 404: only a real page counts
                if (answers(client, "/health/ready") && answers(client, "/training")) {
                    return true;
                }
            } catch (IOException notYet) {
                // the port is not open yet
            }
        }
        return false;
    }

    private boolean answers(HttpClient client, String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .timeout(Duration.ofSeconds(10))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }

    /** Why it did not become ready: the innermost cause of the last failure. */
    String reason() throws IOException {
        try (var lines = Files.lines(log(), StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.startsWith("Caused by: "))
                    .map(line -> line.replaceFirst("^Caused by: [\\w.$]+: ", ""))
                    .reduce((first, last) -> last)
                    .orElse("it gives no reason");
        }
    }

    private boolean deploymentFailed() {
        try {
            return Files.readString(log(), StandardCharsets.ISO_8859_1).contains("Exception while loading the app");
        } catch (IOException unreadable) {
            return false;
        }
    }
}
