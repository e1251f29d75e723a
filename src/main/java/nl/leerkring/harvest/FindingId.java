package nl.leerkring.harvest;

import java.io.Serializable;
import nl.leerkring.shared.DomainException;

/** Refers to a finding. */
public record FindingId(long value) implements Serializable {
    /** From a form. @throws DomainException 404 when it cannot be one */
    public static FindingId of(String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw DomainException.notFound();
        }
        return new FindingId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
