package nl.leerkring.proof;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leerkring.shared.DomainException;

/**
 * A reflection in the three dimensions that registers know; each null when nothing was written.
 *
 * @param technical what was done, and what works (technical-instrumental)
 * @param normative what is right, and by which values
 * @param personal what it says about oneself in the work
 */
public record ReflectionText(String technical, String normative, String personal) {
    /** Everything that is too long, in the order of the form. */
    List<DomainException> problems() {
        return Stream.of(
                        problem("technical", technical), problem("normative", normative), problem("personal", personal))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Without needless spaces. */
    ReflectionText tidy() {
        return new ReflectionText(tidy(technical), tidy(normative), tidy(personal));
    }

    /** Whether there is anything in it. */
    public boolean isWritten() {
        return technical != null || normative != null || personal != null;
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n");
    }

    private static DomainException problem(String field, String text) {
        var tooLong = text != null && text.strip().length() > OwnReflection.TEXT;
        return tooLong ? DomainException.invalid(field, "proof.error.long.text", OwnReflection.TEXT) : null;
    }
}
