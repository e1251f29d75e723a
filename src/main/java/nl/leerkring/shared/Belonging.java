package nl.leerkring.shared;

import java.util.Optional;
import java.util.Set;

/**
 * Tells to which organisations somebody belongs now. The feature that knows gives it as a CDI bean; while there is none, nobody
 * belongs to any.
 */
public interface Belonging {
    /** Names of organisations as they stand in addresses. */
    Set<String> organisationsOf(MemberId member);

    /** How people call the organisation with this name in addresses, when it exists. */
    default Optional<String> nameOf(String organisation) {
        return Optional.empty();
    }
}
