package nl.leerkring.method;

import java.util.List;
import nl.leerkring.format.PackageError;
import nl.leerkring.format.Problems;

/**
 * A text that was looked at.
 *
 * @param method as far as it could be read; null when it is no YAML
 * @param errors everything that is wrong
 */
public record Checked(Method method, List<PackageError> errors) {
    /** Looks at a text. @param file name for the problems */
    static Checked of(String file, String text) {
        var problems = new Problems();
        var method = new MethodReader(problems).read(file, text);
        return new Checked(method, problems.all());
    }

    /** Whether it can be used. */
    public boolean fine() {
        return errors.isEmpty();
    }
}
