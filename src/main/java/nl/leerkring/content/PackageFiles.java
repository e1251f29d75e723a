package nl.leerkring.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.leerkring.format.Problems;

/** The files of a package by path within it, in memory: from a folder, from the database, or made by a test. */
public final class PackageFiles {
    /** Largest file, in bytes. */
    public static final long MAX_FILE = 20L * 1024 * 1024;
    /** Largest package, in bytes. */
    public static final long MAX_PACKAGE = 100L * 1024 * 1024;
    /** Most files. */
    public static final int MAX_FILES = 1000;

    private static final String PATH = "[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*";
    private static final int MAX_PATH = 200;

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final Map<String, Long> sizes;

    public PackageFiles(Map<String, byte[]> files) {
        this(files, Map.of());
    }

    /** @param sizes in bytes, of files that were not read */
    public PackageFiles(Map<String, byte[]> files, Map<String, Long> sizes) {
        this.files.putAll(files);
        this.sizes = Map.copyOf(sizes);
    }

    /** Reads a folder; what is too large or has a strange name is a problem and is not read. */
    public static PackageFiles read(Path folder, Problems problems) {
        var files = new TreeMap<String, byte[]>();
        long total = 0;
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).sorted().toList()) {
                var name = folder.relativize(path).toString().replace('\\', '/');
                var size = Files.size(path);
                total += size;
                if (accepted(name, size, problems) && total <= MAX_PACKAGE && files.size() < MAX_FILES) {
                    files.put(name, Files.readAllBytes(path));
                }
                if (files.size() == MAX_FILES) {
                    problems.refuse(
                            name,
                            0,
                            "De training heeft meer dan " + MAX_FILES + " bestanden. Verwijder wat niet nodig is.");
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (total > MAX_PACKAGE) {
            problems.refuse("training.yaml", 0, "De training is groter dan 100 MB. Maak films en plaatjes kleiner.");
        }
        return new PackageFiles(files);
    }

    private static boolean accepted(String name, long size, Problems problems) {
        if (!isSafe(name)) {
            problems.refuse(
                    name,
                    0,
                    "Deze bestandsnaam kan niet. Gebruik letters, cijfers, punten en streepjes, zonder spaties.");
            return false;
        }
        if (size > MAX_FILE) {
            problems.refuse(name, 0, "Dit bestand is groter dan 20 MB. Maak het kleiner.");
            return false;
        }
        return true;
    }

    /** Whether the path stays inside the package. */
    public static boolean isSafe(String path) {
        return path.length() <= MAX_PATH && path.matches(PATH) && !path.contains("..");
    }

    public boolean has(String path) {
        return files.containsKey(path);
    }

    public byte[] bytes(String path) {
        return files.get(path);
    }

    /** How large a file is, in bytes; 0 when it is not there. */
    public long size(String path) {
        return has(path) ? sizes.getOrDefault(path, (long) bytes(path).length) : 0;
    }

    /** Whether its bytes are here; of films from the database only the size is. */
    public boolean isRead(String path) {
        return has(path) && size(path) == bytes(path).length;
    }

    public Set<String> paths() {
        return files.keySet();
    }

    /** The text of a file, or null when it is no UTF-8; that is then a problem. */
    public String text(String path, Problems problems) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(files.get(path)))
                    .toString()
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            problems.add(path, 0, "Dit bestand is geen UTF-8. Sla het opnieuw op als UTF-8.");
            return null;
        }
    }

    /** SHA-256 over all paths and contents, hexadecimal: the same files always give the same hash. */
    public String hash() {
        var digest = sha256();
        files.forEach((path, bytes) -> {
            digest.update((path + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256 of one file, hexadecimal. */
    public String hash(String path) {
        return HexFormat.of().formatHex(sha256().digest(files.get(path)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
