package nl.leerkring.meeting;

import java.io.Serializable;
import nl.leerkring.shared.DomainException;

/** Refers to a meeting of a group for intervision. */
public record MeetingId(long value) implements Serializable {
    /** From an address. @throws DomainException 404 when it cannot be one */
    public static MeetingId of(String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw DomainException.notFound();
        }
        return new MeetingId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
