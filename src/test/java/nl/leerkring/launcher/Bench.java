package nl.leerkring.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.leerkring.seating.BenchTables;

/**
 * {@code mvn -Pbench}: makes tables for a large meeting, then starts {@code mvn -Prun} three times, on data of its own, and tells how long it took, how much memory
 * is held and how long pages take, the second time with live rounds of 50 groups and 10,000 completions, the third time with a training of 500 parts. For the figures of the README; nothing passes or fails by it.
 */
public final class Bench {
    private static final int VISITS = 500;

    private final Path home;
    private final Path data;
    private final int port;

    private Bench(Path home) throws IOException {
        this.home = home;
        this.data = home.resolve("target/bench");
        this.port = Ports.free();
    }

    /** @param arguments the folder of the project */
    public static void main(String[] arguments) throws Exception {
        var bench = new Bench(Path.of(arguments[0]).toAbsolutePath().normalize());
        Folders.delete(bench.data);
        BenchTables.measure().forEach(line -> tell("%s", line));
        bench.measure("first start, database made", Map.of(), () -> {});
        bench.measure("next start", Map.of(), () -> {
            BenchRounds.measure(bench.port, bench.database());
            BenchLedger.measure(bench.database());
        });
        BenchPages.write(bench.modules());
        bench.measure(
                "with a large training",
                Map.of("LEERKRING_MODULES_DIR", bench.modules().toString()),
                () -> BenchPages.measure(bench.port));
    }

    /** What is measured besides. */
    @FunctionalInterface
    private interface More {
        void measure() throws Exception;
    }

    /** The one that the run started for itself. */
    private Database database() {
        var port = DataProcesses.of(data, "mariadbd").stream()
                .flatMap(process -> Stream.of(process.info().arguments().orElseThrow()))
                .filter(argument -> argument.startsWith("--port="))
                .findFirst()
                .orElseThrow()
                .replace("--port=", "");
        var name = EmbeddedMariaDb.NAME;
        return new Database("jdbc:mariadb://127.0.0.1:" + port + "/" + name, name, name);
    }

    private Path modules() {
        return data.resolve("modules");
    }

    private void measure(String what, Map<String, String> environment, More more) throws Exception {
        var begin = System.nanoTime();
        var maven = maven(environment);
        try {
            if (!awaitBanner(maven)) {
                throw new IllegalStateException("mvn -Prun ended without being ready");
            }
            tell("%s%n  ready after         %7.1f s", what, seconds(System.nanoTime() - begin));
            tellMemory("server, resident", "payara-micro");
            tellMemory("database, resident", "mariadbd");
            tell("  a page, median      %7.1f ms, of %d in a row", 1000 * seconds(medianVisit()), VISITS);
            tellMemory("server after those", "payara-micro");
            more.measure();
        } finally {
            maven.destroy();
            maven.waitFor();
        }
    }

    private Process maven(Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder("mvn", "-o", "-q", "-B", "-Prun")
                .directory(home.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("LEERKRING_DATA", data.toString());
        builder.environment().put("LEERKRING_PORT", Integer.toString(port));
        return builder.start();
    }

    private static boolean awaitBanner(Process maven) throws IOException {
        var output = maven.inputReader();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains("Leerkring is ready")) {
                return true;
            }
        }
        return false;
    }

    private long medianVisit() throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/training"))
                .timeout(Duration.ofSeconds(10))
                .build();
        var times = LongStream.builder();
        for (var visit = 0; visit < VISITS; visit++) {
            var begin = System.nanoTime();
            var status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("a page answered " + status);
            }
            times.add(System.nanoTime() - begin);
        }
        return times.build().sorted().skip(VISITS / 2).findFirst().orElseThrow();
    }

    private void tellMemory(String name, String program) throws IOException {
        for (var process : DataProcesses.of(data, program)) {
            try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
                var kilobytes = lines.filter(line -> line.startsWith("VmRSS:"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .findFirst()
                        .orElseThrow();
                tell("  %-20s%5d   MB", name, Long.parseLong(kilobytes) / 1024);
            }
        }
    }

    private static void tell(String format, Object... values) {
        System.out.printf(format + "%n", values);
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
