package nl.leerkring.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM of the JDK: a random nonce of 96 bits in front, a tag of 128 bits at the end. */
final class Gcm {
    /** Bytes of a key. */
    static final int KEY = 32;

    /** Bytes that sealing adds. */
    static final int EXTRA = 12 + 16;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Gcm() {}

    static SecretKey newKey() {
        var bytes = new byte[KEY];
        RANDOM.nextBytes(bytes);
        return new SecretKeySpec(bytes, "AES");
    }

    /** @param bound what must be the same at opening, and is not part of the result */
    static byte[] seal(SecretKey key, byte[] plain, byte[] bound) {
        try {
            var nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce), bound);
            var sealed = cipher.doFinal(plain);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot seal", e);
        }
    }

    /** @throws BrokenSeal when the key or what is bound differs, or a bit was changed */
    static byte[] open(SecretKey key, byte[] sealed, byte[] bound) {
        if (sealed.length < EXTRA) {
            throw new BrokenSeal("it is too short");
        }
        try {
            var nonce = new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE);
            return cipher(Cipher.DECRYPT_MODE, key, nonce, bound).doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (AEADBadTagException e) {
            throw new BrokenSeal("another key, another place, or changed");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot open", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, GCMParameterSpec nonce, byte[] bound)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, nonce);
        cipher.updateAAD(bound);
        return cipher;
    }
}
