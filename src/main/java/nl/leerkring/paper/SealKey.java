package nl.leerkring.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The key that seals papers, with its certificate and those of who issued that. Certificates of earlier seals may lie in the same keystore:
 * what they sealed is still known as ours.
 */
final class SealKey {
    private static final String MADE = "; the README tells how to make one (\"The seal\").";

    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final List<X509Certificate> earlier;

    private SealKey(PrivateKey key, List<X509Certificate> chain, List<X509Certificate> earlier) {
        this.key = key;
        this.chain = chain;
        this.earlier = earlier;
    }

    /** Reads a PKCS#12 keystore with one key. @throws IllegalStateException in one sentence that tells neither key nor password */
    static SealKey read(String file, String password) {
        if (file == null || file.isBlank()) {
            throw new IllegalStateException("LEERKRING_SEAL_KEYSTORE is not set" + MADE);
        }
        if (!Files.isReadable(Path.of(file))) {
            throw new IllegalStateException("LEERKRING_SEAL_KEYSTORE names " + file + ", which cannot be read" + MADE);
        }
        try {
            return of(open(Path.of(file), password.toCharArray()), password.toCharArray());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    e.getCause() instanceof UnrecoverableKeyException || e instanceof UnrecoverableKeyException
                            ? "LEERKRING_SEAL_PASSWORD does not open the keystore of the seal."
                            : "LEERKRING_SEAL_KEYSTORE names " + file + ", which is no keystore of the kind PKCS#12"
                                    + MADE);
        }
    }

    private static KeyStore open(Path file, char[] password) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var stream = Files.newInputStream(file)) {
            store.load(stream, password);
        }
        return store;
    }

    private static SealKey of(KeyStore store, char[] password) throws GeneralSecurityException {
        var keys = new ArrayList<String>();
        var earlier = new ArrayList<X509Certificate>();
        for (var alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                keys.add(alias);
            } else if (store.getCertificate(alias) instanceof X509Certificate certificate) {
                earlier.add(certificate);
            }
        }
        if (keys.size() != 1) {
            throw new IllegalStateException(
                    "the keystore of the seal holds " + keys.size() + " keys; it must hold one" + MADE);
        }
        var key = (PrivateKey) store.getKey(keys.get(0), password);
        var chain = Arrays.stream(store.getCertificateChain(keys.get(0)))
                .map(X509Certificate.class::cast)
                .toList();
        return new SealKey(known(key), chain, List.copyOf(earlier));
    }

    private static PrivateKey known(PrivateKey key) {
        if (!List.of("RSA", "EC").contains(key.getAlgorithm())) {
            throw new IllegalStateException("the seal has a key of the kind " + key.getAlgorithm()
                    + "; readers of PDF files know RSA and EC" + MADE);
        }
        return key;
    }

    PrivateKey key() {
        return key;
    }

    /** How it signs, as Java names it. */
    String algorithm() {
        return "RSA".equals(key.getAlgorithm()) ? "SHA256withRSA" : "SHA256withECDSA";
    }

    X509Certificate certificate() {
        return chain.get(0);
    }

    /** The certificate and those above it. */
    List<X509Certificate> chain() {
        return chain;
    }

    /** Certificates of seals before this one. */
    List<X509Certificate> earlier() {
        return earlier;
    }
}
