package nl.leerkring.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.ThreadLocalRandom;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;

/**
 * Seals what is written in a closed circle and opens it again. A vault is made once per circle; its {@link VaultId} is kept by the feature
 * that owns the circle, as are the sealed texts ({@code varbinary} or {@code blob}). No rights are checked here: who calls does. Everything
 * belongs to the transaction of the caller. A vault that does not exist is {@link DomainException#notFound()}, a destroyed one is refused
 * with {@link #DESTROYED}; who catches that refusal can go on in the same transaction.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = DomainException.class)
public class Vault {
    /** Key of the refusal of a vault whose key was destroyed. */
    public static final String DESTROYED = "vault.destroyed";

    private static final int NEWEST = 0;

    @Inject
    ConfiguredKeys masters;

    @Inject
    StoredKeys keys;

    @Inject
    HeldKeys held;

    @Inject
    GlassLog glass;

    @Inject
    Clock clock;

    @Inject
    Event<KeysDestroyed> destroyed;

    /** Makes a vault with a key of its own. */
    public VaultId create() {
        var vault = unused();
        keys.addVault(vault, clock.now());
        addKey(vault, 1);
        return vault;
    }

    /**
     * Seals a text for one place.
     *
     * @param purpose where it belongs, for example {@code case:12.question}; it opens with the same purpose only, so that a sealed text
     *     that is copied to another row is found out. Small letters, digits and {@code . : -}
     */
    public byte[] seal(VaultId vault, String purpose, String text) {
        return SealedText.seal(key(vault, NEWEST), purpose, text);
    }

    /** The text. @throws BrokenSeal when it was sealed for another vault or purpose, or changed */
    public String open(VaultId vault, String purpose, byte[] sealed) {
        return SealedText.open(key(vault, SealedText.version(sealed)), purpose, sealed);
    }

    /** Seals what is no text, such as a piece of a file. @param purpose as {@link #seal} */
    public byte[] sealBytes(VaultId vault, String purpose, byte[] content) {
        return SealedText.sealBytes(key(vault, NEWEST), purpose, content);
    }

    /** What was sealed by {@link #sealBytes}. @throws BrokenSeal as {@link #open} */
    public byte[] openBytes(VaultId vault, String purpose, byte[] sealed) {
        return SealedText.openBytes(key(vault, SealedText.version(sealed)), purpose, sealed);
    }

    /** Gives the vault a new key for new texts; earlier texts stay readable. For example when a member leaves the circle. */
    public void renew(VaultId vault) {
        keys.lock(vault);
        held.forget(vault);
        addKey(vault, key(vault, NEWEST).version() + 1);
        held.forget(vault);
    }

    /** Destroys the keys: from the commit on nobody reads its texts any more, wherever they are. Again is no change. */
    public void destroy(VaultId vault) {
        keys.lock(vault);
        held.forget(vault);
        if (keys.destroy(vault, clock.now()) > 0) {
            destroyed.fire(new KeysDestroyed(vault));
        } else if (!keys.exists(vault)) {
            throw DomainException.notFound();
        }
    }

    /** Whether its texts are gone. */
    public boolean isDestroyed(VaultId vault) {
        return keys.exists(vault) && !keys.isLiving(vault);
    }

    /**
     * Whether this member may read now by break-glass: one of the two administrators, within the hour, and administrator still. For reading
     * only; let the use case that reads be audited.
     */
    public boolean isBroken(VaultId vault, MemberId member) {
        return glass.isBroken(vault, member, clock.now());
    }

    private void addKey(VaultId vault, int version) {
        keys.add(masters.get().wrap(new DataKey(vault, version, Gcm.newKey())), clock.now());
    }

    private DataKey key(VaultId vault, int version) {
        return held.get(
                        vault,
                        version,
                        () -> (version == NEWEST ? keys.newestKey(vault) : keys.key(vault, version))
                                .map(masters.get()::unwrap))
                .orElseThrow(() -> without(vault));
    }

    private RuntimeException without(VaultId vault) {
        if (!keys.exists(vault)) {
            return DomainException.notFound();
        }
        return keys.isLiving(vault)
                ? new BrokenSeal("there is no key of this version")
                : DomainException.refused(DESTROYED);
    }

    private VaultId unused() {
        VaultId drawn;
        do {
            drawn = new VaultId(ThreadLocalRandom.current().nextLong(VaultId.SMALLEST, VaultId.LARGEST + 1));
        } while (keys.exists(drawn));
        return drawn;
    }
}
