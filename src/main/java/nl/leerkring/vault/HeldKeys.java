package nl.leerkring.vault;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leerkring.shared.Clock;

/**
 * Keys that were read, kept for the current transaction only and for five seconds at most: one query for a page full of texts, and no
 * memory of a key that lives on, on this node or another, after the key was destroyed. What was rolled back is forgotten with it.
 */
@ApplicationScoped
class HeldKeys {
    static final Duration LONGEST = Duration.ofSeconds(5);

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    Clock clock;

    private record Name(VaultId vault, int version) {}

    private record Held(DataKey key, Instant since) {}

    /** The key as it was read a moment ago, or read now. @param version 0 for the newest */
    Optional<DataKey> get(VaultId vault, int version, Supplier<Optional<DataKey>> read) {
        var held = all();
        var name = new Name(vault, version);
        var known = held.get(name);
        if (known != null && isFresh(known)) {
            return Optional.of(known.key());
        }
        held.remove(name);
        var key = read.get();
        key.ifPresent(found -> held.put(name, new Held(found, clock.now())));
        return key;
    }

    void forget(VaultId vault) {
        all().keySet().removeIf(name -> name.vault().equals(vault));
    }

    /** A clock that was set back must not make a key young. */
    private boolean isFresh(Held held) {
        var age = Duration.between(held.since(), clock.now());
        return !age.isNegative() && age.compareTo(LONGEST) < 0;
    }

    @SuppressWarnings("unchecked")
    private Map<Name, Held> all() {
        var held = (Map<Name, Held>) transaction.getResource(HeldKeys.class);
        if (held == null) {
            held = new HashMap<>();
            transaction.putResource(HeldKeys.class, held);
        }
        return held;
    }
}
