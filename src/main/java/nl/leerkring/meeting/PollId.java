package nl.leerkring.meeting;

import java.io.Serializable;

/** Refers to a poll of dates. */
public record PollId(long value) implements Serializable {
    /** From an address. @throws DomainException 404 when it cannot be one */
    public static PollId of(String text) {
        return new PollId(MeetingId.of(text).value());
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
