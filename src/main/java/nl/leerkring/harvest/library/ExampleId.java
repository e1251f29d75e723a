package nl.leerkring.harvest.library;

import java.io.Serializable;
import nl.leerkring.shared.DomainException;

/** Refers to a practice example. */
public record ExampleId(long value) implements Serializable {
    /** From an address or a form. @throws DomainException 404 when it cannot be one */
    public static ExampleId of(String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw DomainException.notFound();
        }
        return new ExampleId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
