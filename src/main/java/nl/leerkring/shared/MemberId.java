package nl.leerkring.shared;

import java.io.Serializable;

/** Refers to a member without knowing the membership feature. */
public record MemberId(long value) implements Serializable {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
