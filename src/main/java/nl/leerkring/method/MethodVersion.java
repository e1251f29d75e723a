package nl.leerkring.method;

import java.time.Instant;
import nl.leerkring.shared.MemberId;

/**
 * A version of a method as it can be chosen for a round; it never changes.
 *
 * @param method with the id by which it stands in addresses
 * @param number 1, 2, ... within the method
 * @param owner who made it, or null when it is shipped
 */
public record MethodVersion(Method method, int number, MemberId owner, Instant publishedAt) {
    /** What to keep of it, for example in a round: {@code incidentmethode@2}. {@link Methods#find} gives it back. */
    public String reference() {
        return reference(method.id(), number);
    }

    /** Whether everybody has it. */
    public boolean isShipped() {
        return owner == null;
    }

    static String reference(String address, int number) {
        return address + "@" + number;
    }
}
