package nl.leerkring.launcher;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * After {@code kill -9} of the launcher its database and server run on, and hold the data. They are recognised by this data folder
 * in their command line and ended properly, so that the next start finds everything as it was.
 */
final class Orphans {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Orphans() {}

    static void stop(Path data) {
        var own = ProcessHandle.current().pid();
        var orphans = ProcessHandle.allProcesses()
                .filter(process -> process.pid() != own)
                .filter(process -> belongsTo(process, data))
                .toList();
        if (orphans.isEmpty()) {
            return;
        }
        System.out.println("Ending what an earlier Leerkring left running ...");
        orphans.forEach(ProcessHandle::destroy);
        await(orphans);
    }

    private static boolean belongsTo(ProcessHandle process, Path data) {
        var line = process.info().commandLine().orElse("");
        return line.contains(data + "/")
                && (line.contains("mariadbd") || line.contains("mysqld") || line.contains("payara-micro"));
    }

    private static void await(List<ProcessHandle> orphans) {
        for (var orphan : orphans) {
            try {
                CompletableFuture<ProcessHandle> end = orphan.onExit();
                end.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                orphan.destroyForcibly();
            } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                throw new Launcher.Refusal(
                        "process " + orphan.pid() + " of an earlier Leerkring does not end. End it and try again.");
            }
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
