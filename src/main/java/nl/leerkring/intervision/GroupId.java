package nl.leerkring.intervision;

import java.io.Serializable;
import nl.leerkring.shared.DomainException;

/** Refers to a group for intervision. */
public record GroupId(long value) implements Serializable {
    /** From an address. @throws DomainException 404 when it cannot be one */
    public static GroupId of(String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw DomainException.notFound();
        }
        return new GroupId(Long.parseLong(text));
    }

    /** Address of its page, with what comes after it. */
    public String address(String rest) {
        return "/intervision/groups/" + value + rest;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
