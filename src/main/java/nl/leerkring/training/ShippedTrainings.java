package nl.leerkring.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.leerkring.shared.InTheWar;
import nl.leerkring.shared.StartupTask;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Publishes what stands in {@code modules/} when the server starts; what did not change stays as it is. */
@ApplicationScoped
public class ShippedTrainings implements StartupTask {
    private static final System.Logger LOG = System.getLogger(ShippedTrainings.class.getName());

    @Inject
    Publishing publishing;

    @Inject
    @ConfigProperty(name = "leerkring.modules.dir")
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
        var folder = configured.filter(path -> !path.isBlank()).map(Path::of).orElseGet(ShippedTrainings::inTheWar);
        if (!Files.isDirectory(folder)) {
            LOG.log(System.Logger.Level.WARNING, "no folder with trainings: {0}", folder);
            return;
        }
        try (var folders = Files.list(folder)) {
            folders.filter(Files::isDirectory).sorted().forEach(this::publish);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void publish(Path folder) {
        for (var error : publishing.ship(folder)) {
            LOG.log(System.Logger.Level.ERROR, "training refused: {0}/{1}", folder.getFileName(), error);
        }
    }

    static Path inTheWar() {
        return InTheWar.folder("modules");
    }
}
