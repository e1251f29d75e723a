package nl.leerkring.meeting;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What somebody finds who has a copy of the database, or the log of the server. */
public final class Traces {
    private static final int PIECE = 1 << 20;

    private Traces() {}

    /** Which of these stand in a dump of all tables; bytes are written there as hexadecimal digits. */
    public static Set<String> inDump(Collection<String> wanted) throws IOException, InterruptedException {
        var process = new ProcessBuilder(dump()).start();
        var found = new TreeSet<String>();
        var longest = wanted.stream().mapToInt(String::length).max().orElse(0);
        var before = "";
        try (var out = process.getInputStream()) {
            for (var bytes = out.readNBytes(PIECE); bytes.length > 0; bytes = out.readNBytes(PIECE)) {
                var text = before + new String(bytes, StandardCharsets.ISO_8859_1);
                wanted.stream().filter(text::contains).forEach(found::add);
                before = text.substring(Math.max(0, text.length() - longest));
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(
                    new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        return found;
    }

    /** With the program that belongs to the database of the tests. */
    private static List<String> dump() throws IOException {
        try (var folders = Files.newDirectoryStream(Path.of("target"), "mariadb-*")) {
            var program = folders.iterator().next().resolve("bin/mariadb-dump");
            var url = URI.create(System.getenv("LEERKRING_DB_URL").substring("jdbc:".length()));
            return List.of(
                    program.toAbsolutePath().toString(),
                    "--no-defaults",
                    "--protocol=tcp",
                    "--skip-ssl",
                    "--host=" + url.getHost(),
                    "--port=" + url.getPort(),
                    "--user=" + System.getenv("LEERKRING_DB_USER"),
                    "--password=" + System.getenv("LEERKRING_DB_PASSWORD"),
                    "--single-transaction",
                    "--hex-blob",
                    url.getPath().substring(1));
        }
    }

    /** Everything the server writes into its log from now on, until it is closed. */
    public static final class Log extends Handler implements AutoCloseable {
        private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();

        public Log() {
            setFormatter(new SimpleFormatter());
            Logger.getLogger("").addHandler(this);
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(getFormatter().format(line));
        }

        public List<String> lines() {
            return new ArrayList<>(lines);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            Logger.getLogger("").removeHandler(this);
        }
    }
}
