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

    /** What is wrong: the first sentence, as a heading. */
    public String what() {
        var end = end();
        var sentence = end < 0 ? message.replaceFirst("\\.$", "") : message.substring(0, end);
        return sentence.replaceAll("\"([^\"]*)\"", "“$1”");
    }

    /** What to do about it: the other sentences; may be empty. */
    public String advice() {
        var end = end();
        return end < 0 ? "" : message.substring(end + 2);
    }

    /** Where the first of several sentences ends: an abbreviation is followed by a small letter. */
    private int end() {
        for (int at = message.indexOf(". "); at >= 0; at = message.indexOf(". ", at + 1)) {
            if (!Character.isLowerCase(message.charAt(at + 2))) {
                return at;
            }
        }
        return -1;
    }

    /** {@code file:line: message}, as editors and build logs know it. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
