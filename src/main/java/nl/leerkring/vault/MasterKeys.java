package nl.leerkring.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The master keys: the first one wraps, every one unwraps. The name of a key is computed from the key itself, so that nobody can give two
 * keys one name or one key two.
 */
final class MasterKeys {
    private static final byte[] NAMING = "leerkring master key".getBytes(StandardCharsets.US_ASCII);
    private static final int NAME_BYTES = 8;

    private final Map<String, SecretKey> keys;

    private MasterKeys(Map<String, SecretKey> keys) {
        this.keys = keys;
    }

    /** A data key as it stands in the database. @param master name of the key that wrapped it */
    record Wrapped(VaultId vault, int version, String master, byte[] bytes) {}

    /** @param configured one or more keys in base64, separated by commas @throws IllegalStateException in one sentence */
    static MasterKeys parse(String configured) {
        if (configured == null || configured.isBlank()) {
            throw new IllegalStateException(
                    "LEERKRING_VAULT_KEY is not set; make a key with \"openssl rand -base64 32\""
                            + " and keep a copy outside this machine.");
        }
        var keys = new LinkedHashMap<String, SecretKey>();
        for (var part : configured.split(",", -1)) {
            var key = key(part.strip());
            keys.put(name(key), key);
        }
        return new MasterKeys(keys);
    }

    private static SecretKey key(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            // without the cause: its message quotes what was given
            throw new IllegalStateException(
                    "LEERKRING_VAULT_KEY is not base64; it is made by \"openssl rand -base64 32\".");
        }
        if (bytes.length != Gcm.KEY) {
            throw new IllegalStateException("LEERKRING_VAULT_KEY holds a key of " + bytes.length + " bytes; it must be "
                    + Gcm.KEY + ", as made by \"openssl rand -base64 32\".");
        }
        var key = new SecretKeySpec(bytes, "AES");
        Arrays.fill(bytes, (byte) 0);
        return key;
    }

    private static String name(SecretKey key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(NAMING), 0, NAME_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot name a key", e);
        }
    }

    /** Name of the one that wraps. */
    String current() {
        return keys.keySet().iterator().next();
    }

    Set<String> names() {
        return keys.keySet();
    }

    Wrapped wrap(DataKey key) {
        var bytes = key.key().getEncoded();
        var wrapped = Gcm.seal(keys.get(current()), bytes, bound(key.vault(), key.version()));
        Arrays.fill(bytes, (byte) 0);
        return new Wrapped(key.vault(), key.version(), current(), wrapped);
    }

    /** @throws BrokenSeal when the row was changed or belongs to another vault */
    DataKey unwrap(Wrapped wrapped) {
        var master = keys.get(wrapped.master());
        if (master == null) {
            throw new IllegalStateException(missing(wrapped.master()));
        }
        var bytes = Gcm.open(master, wrapped.bytes(), bound(wrapped.vault(), wrapped.version()));
        var key = new SecretKeySpec(bytes, "AES");
        Arrays.fill(bytes, (byte) 0);
        return new DataKey(wrapped.vault(), wrapped.version(), key);
    }

    static String missing(String master) {
        return "the database holds keys that only the master key named " + master
                + " opens; add it to LEERKRING_VAULT_KEY, behind a comma.";
    }

    private static byte[] bound(VaultId vault, int version) {
        return ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                .putLong(vault.value())
                .putInt(version)
                .array();
    }
}
