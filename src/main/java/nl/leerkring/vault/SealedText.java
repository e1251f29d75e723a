package nl.leerkring.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A text as it stands in a table: one byte format (1), four bytes version of the key, then AES-GCM. Vault, purpose, format and version
 * are bound: a sealed text opens in its own vault at its own place only.
 */
final class SealedText {
    /** Bytes before what AES-GCM makes. */
    static final int HEADER = 1 + Integer.BYTES;

    private static final byte FORMAT = 1;
    private static final String PURPOSE = "[a-z][a-z0-9.:-]{0,79}";

    private SealedText() {}

    static byte[] seal(DataKey key, String purpose, String text) {
        return sealBytes(key, purpose, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same of what is no text. */
    static byte[] sealBytes(DataKey key, String purpose, byte[] plain) {
        var sealed = Gcm.seal(key.key(), plain, bound(key.vault(), key.version(), purpose));
        return ByteBuffer.allocate(HEADER + sealed.length)
                .put(FORMAT)
                .putInt(key.version())
                .put(sealed)
                .array();
    }

    /** Version of the key that opens it. @throws BrokenSeal when it is no sealed text */
    static int version(byte[] sealed) {
        if (sealed.length < HEADER + Gcm.EXTRA || sealed[0] != FORMAT) {
            throw new BrokenSeal("it is no sealed text");
        }
        return ByteBuffer.wrap(sealed, 1, Integer.BYTES).getInt();
    }

    /** @throws BrokenSeal when it is not of this vault, purpose and key */
    static String open(DataKey key, String purpose, byte[] sealed) {
        return new String(openBytes(key, purpose, sealed), StandardCharsets.UTF_8);
    }

    /** The same of what is no text. @throws BrokenSeal as {@link #open} */
    static byte[] openBytes(DataKey key, String purpose, byte[] sealed) {
        var bound = bound(key.vault(), version(sealed), purpose);
        var body = new byte[sealed.length - HEADER];
        System.arraycopy(sealed, HEADER, body, 0, body.length);
        return Gcm.open(key.key(), body, bound);
    }

    /** The purpose stands last, so that no two of these are the same bytes. A text given as purpose by mistake does not fit. */
    private static byte[] bound(VaultId vault, int version, String purpose) {
        if (!purpose.matches(PURPOSE)) {
            throw new IllegalArgumentException("a purpose is like case:12, in small letters and digits");
        }
        var name = purpose.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(HEADER + Long.BYTES + name.length)
                .put(FORMAT)
                .putInt(version)
                .putLong(vault.value())
                .put(name)
                .array();
    }
}
