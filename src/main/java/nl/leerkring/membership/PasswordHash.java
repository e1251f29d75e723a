package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id in the usual notation {@code $argon2id$v=19$m=..,t=..,p=..$salt$hash}, of the strength of {@link HashStrength}.
 * A semaphore bounds how many are calculated at once, so that a burst of sign-ins does not take all memory.
 */
@ApplicationScoped
class PasswordHash {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int AT_ONCE = 4;

    /** Longer than any password can be, also when all its signs take two characters. */
    private static final int LONGEST = 2 * PasswordPolicy.MAX;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore gate = new Semaphore(AT_ONCE);
    private Cost today;
    private String dummy;

    protected PasswordHash() {}

    @Inject
    PasswordHash(HashStrength strength) {
        today = new Cost(strength.kibibytes(), strength.passes(), 1);
        dummy = hash("no account has this one");
    }

    /** Hash of a new password, with a salt of its own. */
    String hash(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var text = Base64.getEncoder().withoutPadding();
        return today.prefix() + text.encodeToString(salt) + "$" + text.encodeToString(calculate(password, salt, today));
    }

    /** Whether this is the password. Without stored hash (no such account) the same work is done and the answer is no. */
    boolean matches(String password, String stored) {
        var parts = (stored == null ? dummy : stored).split("\\$");
        var bytes = Base64.getDecoder();
        var expected = bytes.decode(parts[5]);
        var hopeless = password == null || password.length() > LONGEST;
        var given = calculate(hopeless ? "" : password, bytes.decode(parts[4]), Cost.parse(parts[3]));
        return MessageDigest.isEqual(expected, given) && stored != null;
    }

    /** Whether the stored hash is of another strength than today's, so that it is renewed at the next sign-in. */
    boolean outdated(String stored) {
        return !stored.startsWith(today.prefix());
    }

    private byte[] calculate(String password, byte[] salt, Cost cost) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.kibibytes())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        var hash = new byte[HASH_BYTES];
        var normal = Normalizer.normalize(password, Normalizer.Form.NFC);
        gate.acquireUninterruptibly();
        try {
            generator.generateBytes(normal.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            gate.release();
        }
    }

    /** What one hash costs: memory, passes over it, lanes. */
    private record Cost(int kibibytes, int passes, int lanes) {
        static Cost parse(String text) {
            var parts = text.split("[=,]");
            return new Cost(Integer.parseInt(parts[1]), Integer.parseInt(parts[3]), Integer.parseInt(parts[5]));
        }

        String prefix() {
            return "$argon2id$v=19$m=" + kibibytes + ",t=" + passes + ",p=" + lanes + "$";
        }
    }
}
