package nl.leerkring.harvest;

import java.util.ArrayList;
import java.util.List;
import nl.leerkring.shared.MemberId;

/**
 * One person at one edition, as far as a report counts. Addresses are there to see who comes back, and go no further than the counting.
 *
 * @param email or null
 * @param member who has an account, or null
 * @param organisation its name, the same for one organisation however it is written; empty when nothing tells it
 * @param first what the person said; null when nobody asked
 * @param stance what became of the registration
 */
record ReportPerson(
        String email, MemberId member, String perspective, String organisation, Boolean first, Stance stance) {
    /** @param placed has a place @param cancelled took it back @param there really came */
    record Stance(boolean placed, boolean cancelled, boolean there) {}

    /** By what the same person is known at another edition. */
    List<String> keys() {
        var keys = new ArrayList<String>();
        if (email != null) {
            keys.add("e" + email);
        }
        if (member != null) {
            keys.add("m" + member.value());
        }
        return keys;
    }

    /** Whether the person counts as one who came; where nobody kept who came, as one who was to come. */
    boolean counts(boolean kept) {
        return kept ? stance.there() : stance.placed();
    }
}
