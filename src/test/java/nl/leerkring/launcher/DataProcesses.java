package nl.leerkring.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The server and the database that work with a data folder: recognised by that folder in their command line. So they are
 * found at the end of a run, and also after {@code kill -9} of the launcher, when they run on and hold the data.
 */
public final class DataProcesses {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private DataProcesses() {}

    /** Ends them properly, the server before its database. @return whether there were any */
    public static boolean end(Path data) {
        var servers = of(data, "payara-micro");
        end(servers);
        var databases = of(data, "mariadbd");
        end(databases);
        return !servers.isEmpty() || !databases.isEmpty();
    }

    static List<ProcessHandle> of(Path data, String program) {
        var own = ProcessHandle.current().pid();
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(process -> process.pid() != own)
                    .filter(process -> isOf(process, data, program))
                    .toList();
        }
    }

    private static boolean isOf(ProcessHandle process, Path data, String program) {
        var line = process.info().commandLine().orElse("");
        return line.contains(data + "/") && line.contains(program);
    }

    private static void end(List<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroy);
        for (var process : processes) {
            try {
                process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                process.destroyForcibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
