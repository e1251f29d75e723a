package nl.leerkring.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.leerkring.format.PackageError;
import nl.leerkring.format.Problems;

/** Checks packages without a server: prints {@code file:line: message} and ends with 1 when something is wrong. */
public final class CheckModules {
    private CheckModules() {}

    /** @param arguments the folder that holds the packages */
    public static void main(String[] arguments) throws IOException {
        var wrong = false;
        try (var folders = Files.list(Path.of(arguments[0]))) {
            for (var folder : folders.filter(Files::isDirectory).sorted().toList()) {
                var errors = check(folder);
                errors.forEach(error -> System.out.println("modules/" + folder.getFileName() + "/" + error));
                System.out.println(
                        folder.getFileName() + ": " + (errors.isEmpty() ? "in orde" : "fouten: " + errors.size()));
                wrong |= !errors.isEmpty();
            }
        }
        System.exit(wrong ? 1 : 0);
    }

    /** What is wrong with the package in this folder. */
    static List<PackageError> check(Path folder) {
        var problems = new Problems();
        var files = PackageFiles.read(folder, problems);
        new PackageReader(files, files.hash(), problems).read();
        return problems.all();
    }
}
