package nl.leerkring.organisation;

import java.io.Serializable;

/** Refers to an organisation. */
public record OrganisationId(long value) implements Serializable {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
