package nl.leerkring.method;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.format.PackageError;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.InTheWar;
import nl.leerkring.shared.StartupTask;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the methods of {@code config/methods} when the server starts and keeps what changed as a new version. A file with an error
 * stops the start: a group would else miss its method in the middle of an afternoon.
 */
@ApplicationScoped
public class ShippedMethods implements StartupTask {
    private static final String EXTENSION = ".yaml";

    @Inject
    Methods methods;

    @Inject
    StoredMethods stored;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "leerkring.methods.dir")
    Optional<String> configured;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean demoOnly() {
        return false;
    }

    @Override
    public void run() {
        ship(configured.filter(path -> !path.isBlank()).map(Path::of).orElseGet(() -> InTheWar.folder("methods")));
    }

    /** Reads a folder. @throws IllegalStateException with file and line of everything that is wrong, and then nothing is kept */
    void ship(Path folder) {
        var texts = texts(folder);
        var errors = new ArrayList<PackageError>();
        texts.forEach(text -> errors.addAll(text.errors()));
        if (!errors.isEmpty()) {
            throw new IllegalStateException("methods of intervision refused:\n"
                    + errors.stream().map(PackageError::toString).collect(Collectors.joining("\n")));
        }
        var now = clock.now();
        methods.ship(texts.stream()
                .map(text -> new MethodVersion(text.method(), stored.ship(text.id(), text.yaml(), now), null, now))
                .toList());
    }

    private static List<Text> texts(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("no folder with methods of intervision: " + folder);
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION))
                    .sorted()
                    .map(Text::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that was read. @param id what its name says */
    private record Text(String id, String yaml, Method method, List<PackageError> errors) {
        static Text of(Path file) {
            try {
                var name = file.getFileName().toString();
                var id = name.substring(0, name.length() - EXTENSION.length());
                var yaml = Files.readString(file);
                var checked = Checked.of(name, yaml);
                var errors = new ArrayList<>(checked.errors());
                if (checked.fine() && !checked.method().id().equals(id)) {
                    errors.add(new PackageError(
                            name,
                            1,
                            "De id is \"" + checked.method().id() + "\". Geef het bestand die naam, of maak de id \""
                                    + id + "\"."));
                }
                return new Text(id, yaml, checked.method(), List.copyOf(errors));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
