package nl.leerkring.paper;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;

/** A certificate as people and tools read it. */
final class SealText {
    private static final int LINE = 64;

    private SealText() {}

    /** "1A2B 3C4D ...": groups can be compared by eye, and a narrow screen can break the line between them. */
    static String fingerprint(X509Certificate certificate) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.of().withUpperCase().formatHex(hash).replaceAll("(.{4})(?!$)", "$1 ");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the certificate of the seal is broken", e);
        }
    }

    /** PEM, RFC 7468. */
    static String pem(X509Certificate certificate) {
        try {
            var lines = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII))
                    .encodeToString(certificate.getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the certificate of the seal is broken", e);
        }
    }
}
