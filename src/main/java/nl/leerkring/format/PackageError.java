package nl.leerkring.format;

/**
 * Something wrong in a file, for who wrote it.
 *
 * @param file path within its package or folder
 * @param line from 1; 0 when it is about the file as a whole
 * @param message what is wrong and what to do, in Dutch
 */
public record PackageError(String file, int line, String message) implements Comparable<PackageError> {
    @Override
    public int compareTo(PackageError other) {
        var byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    /** {@code file:line: message}, as editors and build logs know it. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
