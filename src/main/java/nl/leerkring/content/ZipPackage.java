package nl.leerkring.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.leerkring.format.Problems;

/**
 * A package as one ZIP: a folder with the address of the training, its files inside. Going out and coming in loses nothing: the same
 * files give the same bytes. What comes in is hostile until proven: it is unpacked in memory, counted while it unpacks, and nothing
 * is believed that the ZIP says of itself.
 *
 * @param slug name of the folder: the address of the training
 */
public record ZipPackage(String slug, PackageFiles files) {
    /** Largest upload, in bytes. */
    public static final long MAX_ZIP = 50L * 1024 * 1024;

    /** A ZIP has local times: one without zone gives the same bytes on every machine. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2020, 1, 1, 0, 0);

    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_SLUG = 80;

    /** Size of the record that ends a ZIP, and where in it stands of how many entries the ZIP is made. */
    private static final int END_SIZE = 22;

    private static final int END_COUNT = 10;

    /** As a ZIP; the same files always give the same bytes. */
    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var path : files.paths()) {
                var entry = new ZipEntry(slug + "/" + path);
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(files.bytes(path));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Reads a ZIP. Empty when it cannot be one of ours; then, and for every strange file, the problems say why. */
    public static Optional<ZipPackage> read(byte[] bytes, Problems problems) {
        if (bytes.length > MAX_ZIP) {
            problems.refuse("zip", 0, "Je bestand is groter dan 50 MB. Maak films en plaatjes kleiner.");
            return Optional.empty();
        }
        var reading = new Reading(problems);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            // after a refusal not one byte more is unpacked
            for (var entry = zip.getNextEntry();
                    entry != null && !problems.isRefused();
                    entry = problems.isRefused() ? null : zip.getNextEntry()) {
                reading.add(entry, zip);
            }
            if (!problems.isRefused() && reading.entries != promised(bytes)) {
                problems.refuse("zip", 0, "Dit ZIP-bestand is niet heel: er missen bestanden. Maak het opnieuw.");
            }
        } catch (IOException | IllegalArgumentException e) {
            problems.refuse("zip", 0, "Dit ZIP-bestand is niet te lezen. Maak het opnieuw, zonder wachtwoord.");
        }
        return reading.result();
    }

    /** Number of entries by the record at the end, so that a ZIP of which a piece is lost is seen; 0 when there is no end. */
    private static int promised(byte[] bytes) {
        for (int at = bytes.length - END_SIZE; at >= 0 && at >= bytes.length - END_SIZE - 0xffff; at--) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) {
                return (bytes[at + END_COUNT] & 0xff) | (bytes[at + END_COUNT + 1] & 0xff) << 8;
            }
        }
        return 0;
    }

    /** One ZIP being read. */
    private static final class Reading {
        private final Problems problems;
        private final TreeMap<String, byte[]> files = new TreeMap<>();
        private String slug;
        private long total;
        private int entries;

        Reading(Problems problems) {
            this.problems = problems;
        }

        void add(ZipEntry entry, InputStream content) throws IOException {
            var name = entry.getName();
            entries++;
            if (entries > 2 * PackageFiles.MAX_FILES) {
                problems.refuse("zip", 0, "De training heeft meer dan " + PackageFiles.MAX_FILES + " bestanden.");
                return;
            }
            if (entry.isDirectory()) {
                addFolder(name, content);
                return;
            }
            var slash = name.indexOf('/');
            var folder = slash < 0 ? "" : name.substring(0, slash);
            var path = name.substring(slash + 1);
            if (!isTop(folder)) {
                problems.refuse(
                        shown(name),
                        0,
                        "Zet alles in één map met het adres van de training, bijvoorbeeld spil-in-de-wijk/.");
            } else if (!PackageFiles.isSafe(path) || files.containsKey(path)) {
                problems.refuse(shown(name), 0, "Deze bestandsnaam kan niet, of hij staat er twee keer in.");
            } else if (files.size() == PackageFiles.MAX_FILES) {
                problems.refuse("zip", 0, "De training heeft meer dan " + PackageFiles.MAX_FILES + " bestanden.");
            } else {
                slug = folder;
                keep(path, content);
            }
        }

        /** A folder has no content of its own, only a name that must be as decent as that of a file. */
        private void addFolder(String name, InputStream content) throws IOException {
            var plain = name.substring(0, name.length() - 1);
            if (content.read() >= 0 || !PackageFiles.isSafe(plain) || !isTop(plain.replaceFirst("/.*", ""))) {
                problems.refuse(
                        shown(name), 0, "Deze map kan niet. Zet alles in één map met het adres van de training.");
            }
        }

        private boolean isTop(String folder) {
            return folder.length() <= LONGEST_SLUG && folder.matches(SLUG) && (slug == null || slug.equals(folder));
        }

        /** Reads no more than is allowed, whatever the ZIP promises. */
        private void keep(String path, InputStream content) throws IOException {
            var read = content.readNBytes((int) PackageFiles.MAX_FILE + 1);
            total += read.length;
            if (read.length > PackageFiles.MAX_FILE) {
                problems.refuse(path, 0, "Dit bestand is groter dan 20 MB. Maak het kleiner.");
            } else if (total > PackageFiles.MAX_PACKAGE) {
                problems.refuse("zip", 0, "Uitgepakt is de training groter dan 100 MB.");
            } else {
                files.put(path, read);
            }
        }

        Optional<ZipPackage> result() {
            if (slug == null && !problems.isRefused()) {
                problems.refuse(
                        "zip", 0, "Dit is geen ZIP met een training. Kijk in modules/README.md hoe die eruitziet.");
            }
            return problems.isRefused() ? Optional.empty() : Optional.of(new ZipPackage(slug, new PackageFiles(files)));
        }

        private static String shown(String name) {
            return name.length() > 100 ? name.substring(0, 100) : name;
        }
    }
}
