package nl.leerkring.door;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code on the screen: another one each minute, made of a secret of the edition and the minute, so that nothing has to be kept. Without signs that
 * people mix up. The former one holds for another minute: who is typing when it changes is in time.
 */
final class RotatingCode {
    /** No 0 and O, 1, I and L; no A and U, so that no words arise. */
    static final String SIGNS = "23456789BCDEFGHJKMNPQRSTVWXYZ";

    static final int LENGTH = 6;
    private static final int SECONDS = 60;
    /** How long a code that is over is told from one that never was. */
    private static final int REMEMBERED = 60;

    private final byte[] secret;

    RotatingCode(byte[] secret) {
        this.secret = secret.clone();
    }

    /** What a typed code is. */
    enum Verdict {
        RIGHT,
        OLD,
        WRONG
    }

    /** The code of this moment. */
    String at(Instant now) {
        return code(minute(now));
    }

    /** Seconds until it changes. */
    static int left(Instant now) {
        return (int) (SECONDS - now.getEpochSecond() % SECONDS);
    }

    /** @param typed as {@link #tidy} gives it */
    Verdict check(String typed, Instant now) {
        var minute = minute(now);
        if (typed.equals(code(minute)) || typed.equals(code(minute - 1))) {
            return Verdict.RIGHT;
        }
        var old = LongStream.rangeClosed(2, REMEMBERED).anyMatch(back -> typed.equals(code(minute - back)));
        return old ? Verdict.OLD : Verdict.WRONG;
    }

    /** Capitals or not, with spaces and lines between them or not. */
    static String tidy(String typed) {
        return typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}\\p{Pd}._]", "");
    }

    private static long minute(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    private String code(long minute) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            var bytes = mac.doFinal(Long.toString(minute).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            long number = java.nio.ByteBuffer.wrap(bytes).getLong() & Long.MAX_VALUE;
            var code = new StringBuilder();
            for (int i = 0; i < LENGTH; i++) {
                code.append(SIGNS.charAt((int) (number % SIGNS.length())));
                number /= SIGNS.length();
            }
            return code.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
