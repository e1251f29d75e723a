package nl.leerkring.network;

import java.io.Serializable;
import nl.leerkring.shared.DomainException;

/** Refers to a member of a series, with or without an account. */
public record NetworkMemberId(long value) implements Serializable {
    /** From a form. @throws DomainException 404 when it cannot be one */
    public static NetworkMemberId of(String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw DomainException.notFound();
        }
        return new NetworkMemberId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
