package nl.leerkring.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The folder of the embedded MariaDB. It is looked at before the server touches it: a server that opens a folder that is
 * not its own fills it with files, and an older server spoils the files of a newer one.
 */
record MariaDbFolder(Path folder) {
    /** Where MariaDB keeps its files. */
    Path data() {
        return folder.resolve("data");
    }

    /** What the server says, and the program that fills the folder; anew at every start. */
    Path log() {
        return folder.resolve("mariadb.log");
    }

    /** Makes the database when there is none, or sees that what is there can be opened by this program. */
    void prepare(MariaDbProgram program) throws IOException, InterruptedException {
        requireFolder(folder);
        requireFolder(data());
        if (Files.exists(unproven())) {
            Folders.delete(data());
        }
        if (Files.exists(data()) && !Folders.isEmpty(data())) {
            requireWhole();
            requireNotNewer(program.version());
        } else {
            install(program);
        }
    }

    /** From now on there is something in it that must never be lost. */
    void keep() throws IOException {
        Files.deleteIfExists(unproven());
    }

    /**
     * Stands in the data until the first start succeeded. A first start that is killed leaves half an installation or half a
     * migration, that no later start can repair; nobody has used it yet, so it is made anew.
     */
    private Path unproven() {
        return data().resolve("leerkring-first-start");
    }

    private static void requireFolder(Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new Refusal(path + " is no folder; put back a backup, or move it away to begin anew.");
        }
    }

    private void requireWhole() {
        if (!Files.isRegularFile(data().resolve("ibdata1"))) {
            throw unusable("the file ibdata1 is missing");
        }
        if (!Files.isDirectory(data().resolve("mysql"))) {
            throw unusable("the folder mysql is missing");
        }
    }

    /** MariaDB writes down which version worked here last. */
    private void requireNotNewer(String ours) throws IOException {
        var note = data().resolve("mariadb_upgrade_info");
        if (!Files.isRegularFile(note)) {
            return;
        }
        var theirs = Files.readString(note).strip();
        if (theirs.matches("\\d+\\.\\d+\\..*") && Arrays.compare(release(theirs), release(ours)) > 0) {
            throw unusable("it was written by the newer MariaDB " + theirs + ", this is " + ours);
        }
    }

    /** 11.4.5-MariaDB is of release 11.4: within a release the files stay the same. */
    private static int[] release(String version) {
        return Arrays.stream(version.split("\\."))
                .limit(2)
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private void install(MariaDbProgram program) throws IOException, InterruptedException {
        Files.createDirectories(data());
        Files.createFile(unproven());
        var process = new ProcessBuilder(program.installation(data()))
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new Refusal("the embedded MariaDB cannot be set up; the reason stands in " + log() + ".");
        }
    }

    /** The refusal for data that cannot be opened. */
    Refusal unusable(String reason) {
        return new Refusal("the data in " + data() + " cannot be opened (" + reason
                + "); put back a backup, or move that folder away to begin anew.");
    }
}
