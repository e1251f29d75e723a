package nl.leerkring.arena;

import java.io.Serializable;
import nl.leerkring.shared.DomainException;

/** Refers to the registration of one person for one edition. */
public record RegistrationId(long value) implements Serializable {
    /** From a form. @throws DomainException 404 when it cannot be one */
    public static RegistrationId of(String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw DomainException.notFound();
        }
        return new RegistrationId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
