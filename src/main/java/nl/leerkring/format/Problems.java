package nl.leerkring.format;

import java.util.List;
import java.util.TreeSet;

/** Collects everything that is wrong in files, so that who wrote them sees all at once. */
public final class Problems {
    private final TreeSet<PackageError> errors =
            new TreeSet<>(java.util.Comparator.<PackageError>naturalOrder().thenComparing(PackageError::message));

    private boolean refused;

    public void add(String file, int line, String message) {
        errors.add(new PackageError(file, line, message));
    }

    /** Something that makes the package unfit to be kept at all: a script, a strange file, too much of it. */
    public void refuse(String file, int line, String message) {
        add(file, line, message);
        refused = true;
    }

    /** Whether the package may not even be kept as a draft. */
    public boolean isRefused() {
        return refused;
    }

    public List<PackageError> all() {
        return List.copyOf(errors);
    }
}
