package nl.leerkring.arena;

import java.io.Serializable;
import nl.leerkring.shared.DomainException;

/** Refers to an edition of a series. */
public record EditionId(long value) implements Serializable {
    /** From a form. @throws DomainException 404 when it cannot be one */
    public static EditionId of(String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw DomainException.notFound();
        }
        return new EditionId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
