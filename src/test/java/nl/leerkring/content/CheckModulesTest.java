package nl.leerkring.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check without a server, as a program of its own: its exit code is what a build goes by. */
class CheckModulesTest {
    private record Ended(int code, String told) {}

    @TempDir
    Path modules;

    @Test
    void allShippedTrainingsAreThereAndInOrder() throws Exception {
        var ended = check(Path.of("modules"));
        assertThat(ended.code()).isZero();
        try (var folders = Files.list(Path.of("modules"))) {
            var names = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList();
            assertThat(names).hasSizeGreaterThanOrEqualTo(5);
            names.forEach(name -> assertThat(ended.told()).contains(name + ": in orde"));
        }
    }

    @Test
    void aMistakeIsToldWithFileAndLineAndEndsWithOne() throws Exception {
        write("goed", Packages.valid());
        write("fout", Packages.valid().replacing("training.yaml", "title: Aandacht\n", "titel: Aandacht\n"));
        var ended = check(modules);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.told())
                .contains("modules/fout/training.yaml:2: \"titel\" kennen we")
                .contains("goed: in orde");
    }

    private void write(String name, Packages packages) throws IOException {
        var files = packages.files();
        for (var path : files.paths()) {
            var file = modules.resolve(name).resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, files.bytes(path));
        }
    }

    private static Ended check(Path folder) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        CheckModules.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), told);
    }
}
