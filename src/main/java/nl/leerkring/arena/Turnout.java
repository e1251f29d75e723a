package nl.leerkring.arena;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who really came to editions, given by the feature that keeps it as a CDI bean. No rights are checked here: who asks shows only what is allowed. */
public interface Turnout {
    /** Who came, by edition. An edition of which nobody kept who came is not in it: that is something else than that nobody came. */
    Map<EditionId, Came> of(Collection<EditionId> editions);

    /** @param registered who had registered, whatever became of that @param others who had not */
    record Came(Set<RegistrationId> registered, List<Other> others) {
        public int count() {
            return registered.size() + others.size();
        }
    }

    /** Somebody who came without having registered. @param email or null */
    record Other(String organisation, String perspective, String email) {}
}
