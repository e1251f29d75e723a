package nl.leerkring.content;

import java.util.List;
import java.util.TreeSet;

/** Collects everything that is wrong in a package, so that an editor sees all at once. */
public final class Problems {
    private final TreeSet<PackageError> errors =
            new TreeSet<>(java.util.Comparator.<PackageError>naturalOrder().thenComparing(PackageError::message));

    public void add(String file, int line, String message) {
        errors.add(new PackageError(file, line, message));
    }

    public List<PackageError> all() {
        return List.copyOf(errors);
    }
}
