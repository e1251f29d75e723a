package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Password hashes with Argon2id at the strength OWASP asks for (19 MiB, 2 passes, 1 lane), written in the usual PHC form, so that
 * stronger parameters can follow. A burst of sign-ins waits in line instead of taking all memory.
 */
@ApplicationScoped
class Passwords {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Semaphore AT_ONCE = new Semaphore(4);

    /** Verified when there is no account, so that the answer takes as long. */
    private final String nobody = hash("nobody has this password");

    String hash(String password) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        var encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        MEMORY_KIB,
                        PASSES,
                        LANES,
                        encoder.encodeToString(salt),
                        encoder.encodeToString(derive(password, salt, MEMORY_KIB, PASSES, LANES)));
    }

    /** @param stored a hash in PHC form, or null when there is no account or no password: never right, but as slow */
    boolean verify(String password, String stored) {
        var parts = (stored == null ? nobody : stored).split("\\$");
        var parameters = parts[3].split("[=,]");
        var decoder = Base64.getDecoder();
        var derived = derive(
                password,
                decoder.decode(parts[4]),
                Integer.parseInt(parameters[1]),
                Integer.parseInt(parameters[3]),
                Integer.parseInt(parameters[5]));
        return MessageDigest.isEqual(decoder.decode(parts[5]), derived) && stored != null;
    }

    private static byte[] derive(String password, byte[] salt, int memory, int passes, int lanes) {
        AT_ONCE.acquireUninterruptibly();
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memory)
                    .withIterations(passes)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .build());
            var out = new byte[BYTES];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), out);
            return out;
        } finally {
            AT_ONCE.release();
        }
    }
}
