package nl.leerkring.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

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

    private static final Instant ALWAYS = Instant.parse("2020-01-01T00:00:00Z");
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    /** As a ZIP; the same files always give the same bytes. */
    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var path : files.paths()) {
                var entry = new ZipEntry(slug + "/" + path);
                entry.setLastModifiedTime(FileTime.from(ALWAYS));
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
        } catch (IOException | IllegalArgumentException e) {
            problems.refuse("zip", 0, "Dit ZIP-bestand is niet te lezen. Maak het opnieuw, zonder wachtwoord.");
        }
        return reading.result();
    }

    /** One ZIP being read. */
    private static final class Reading {
        private final Problems problems;
        private final TreeMap<String, byte[]> files = new TreeMap<>();
        private String slug;
        private long total;

        Reading(Problems problems) {
            this.problems = problems;
        }

        void add(ZipEntry entry, InputStream content) throws IOException {
            if (entry.isDirectory()) {
                return;
            }
            var name = entry.getName();
            var slash = name.indexOf('/');
            var folder = slash < 0 ? "" : name.substring(0, slash);
            var path = name.substring(slash + 1);
            if (!folder.matches(SLUG) || (slug != null && !slug.equals(folder))) {
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
