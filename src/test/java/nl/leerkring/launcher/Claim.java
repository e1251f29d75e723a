package nl.leerkring.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The right to work with a data folder, for one launcher at a time. The system takes it back when the process ends, however that goes. */
record Claim(Path data, FileLock lock) {
    /** Refuses when the folder is in use, or is no folder we can write to. */
    static Claim on(Path data) {
        if (Files.exists(data) && !Files.isDirectory(data)) {
            throw new Refusal(data + " is no folder; move it away.");
        }
        try {
            Files.createDirectories(data);
            var channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                throw new Refusal("it runs already with the data in " + data + "; stop that one first (Ctrl-C).");
            }
            return new Claim(data, lock);
        } catch (AccessDeniedException e) {
            throw new Refusal("you may not write in " + data + "; give yourself the right, or move it away.");
        } catch (IOException e) {
            throw new Refusal(data + " cannot be used (" + e.getMessage() + "); move it away.");
        }
    }
}
