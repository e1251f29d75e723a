package nl.leerkring.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.content.PackageFiles;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Role;

/** Files of versions for the browser, the recently used ones in memory. Public: what is published is free for all. */
@ApplicationScoped
public class MediaStore {
    private static final long ROOM = 48L * 1024 * 1024;

    @Inject
    StoredVersions stored;

    @Inject
    StoredDrafts drafts;

    @Inject
    Caller caller;

    private final Map<String, byte[]> recent = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true));
    private long size;

    /** The file of the version with this hash. */
    public Optional<byte[]> find(String hash, String path) {
        if (!isMedia(hash, path)) {
            return Optional.empty();
        }
        var known = recent.get(hash + path);
        if (known != null) {
            return Optional.of(known);
        }
        var found = stored.file(hash, path);
        found.ifPresent(bytes -> remember(hash + path, bytes));
        return found;
    }

    /** The file of the draft with this hash: for editors only, and never remembered, because what is remembered is for all. */
    public Optional<byte[]> findInDraft(String hash, String path) {
        return caller.has(Role.EDITOR) && isMedia(hash, path) ? drafts.file(hash, path) : Optional.empty();
    }

    private static boolean isMedia(String hash, String path) {
        return hash.matches("[0-9a-f]{64}") && path.startsWith("media/") && PackageFiles.isSafe(path);
    }

    private synchronized void remember(String key, byte[] bytes) {
        if (recent.put(key, bytes) == null) {
            size += bytes.length;
        }
        synchronized (recent) {
            var eldest = recent.entrySet().iterator();
            while (size > ROOM && eldest.hasNext()) {
                size -= eldest.next().getValue().length;
                eldest.remove();
            }
        }
    }
}
