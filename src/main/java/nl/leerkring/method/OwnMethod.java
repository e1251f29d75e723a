package nl.leerkring.method;

import java.time.Instant;

/**
 * A method that the caller made, as it is now.
 *
 * @param address its name in addresses
 * @param number of the newest version; who saves says which one was looked at
 * @param withdrawn whether it can no longer be chosen
 */
public record OwnMethod(
        String address, int number, Method method, String yaml, Instant publishedAt, boolean withdrawn) {
    static OwnMethod of(StoredMethods.Stored row) {
        return new OwnMethod(
                row.address(),
                row.number(),
                Checked.of(row.address(), row.yaml()).method().withId(row.address()),
                row.yaml(),
                row.at(),
                row.withdrawn());
    }
}
