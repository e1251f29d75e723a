package nl.leerkring.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import nl.leerkring.content.PackageFiles;
import nl.leerkring.content.PackageReader;
import nl.leerkring.format.PackageError;
import nl.leerkring.format.Problems;
import nl.leerkring.shared.Clock;

/** Makes a version of a package that is without errors; one with errors is refused as a whole and the version before stays. */
@ApplicationScoped
public class Publishing {
    @Inject
    StoredVersions stored;

    @Inject
    Versions versions;

    @Inject
    Clock clock;

    /** Publishes a folder. @return the errors; empty when it is published */
    public List<PackageError> publish(Path folder) {
        var problems = new Problems();
        var name = folder.getFileName().toString();
        if (!TrainingSlug.isValid(name)) {
            problems.add(name, 0, "Deze mapnaam kan niet. Gebruik kleine letters, cijfers en streepjes.");
            return problems.all();
        }
        return publish(new TrainingSlug(name), PackageFiles.read(folder, problems), problems);
    }

    /**
     * Publishes a folder that came with the program, unless this very content was published before: what editors did since
     * (another version, withdrawing) stays.
     */
    public List<PackageError> ship(Path folder) {
        var slug = folder.getFileName().toString();
        if (TrainingSlug.isValid(slug)) {
            var files = PackageFiles.read(folder, new Problems());
            if (stored.has(new TrainingSlug(slug), files.hash())) {
                return List.of();
            }
        }
        return publish(folder);
    }

    List<PackageError> publish(TrainingSlug slug, PackageFiles files, Problems problems) {
        new PackageReader(files, files.hash(), problems).read();
        if (problems.all().isEmpty()) {
            stored.publish(slug, files, clock.now());
            versions.forgetCurrent();
        }
        return problems.all();
    }
}
