package nl.leerkring.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What a person sees of a start in a process of its own that is refused: the exit code and what it said. */
record Attempt(int exitCode, String output) {
    private static final Path HOME = Path.of("").toAbsolutePath();

    /** Runs the launcher of this project, with nothing of our own environment but what is given. */
    static Attempt start(Map<String, String> environment) throws IOException, InterruptedException {
        var process = java(Launcher.class, List.of(HOME.toString()), environment);
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Attempt(process.waitFor(), output);
    }

    /** A program on our class path as a process of its own; what it says on either stream can be read. */
    static Process java(Class<?> program, List<String> arguments, Map<String, String> environment) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dmariadb.logging.disable=true",
                "-classpath",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LEERKRING_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** The sentence, when it is the only one. */
    String sentence() {
        var lines = output.strip().lines().toList();
        return lines.size() == 1 ? lines.get(0) : "not one line: " + output;
    }
}
