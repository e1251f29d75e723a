package nl.leerkring.launcher;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The seal of the run profile: made once, kept beside the data, readable by its owner only. Its password protects nothing, because it would lie
 * beside it: the file does. On an elliptic curve, so that the first start does not wait for it.
 */
public final class SealKeystore {
    /** Password of the file that is made. */
    public static final String PASSWORD = "leerkring";

    private static final long DAYS = 3650;
    private static final int SERIAL_BITS = 127;

    private SealKeystore() {}

    /** The keystore of this data folder; made when there is none. */
    public static Path of(Path data) throws IOException {
        var file = data.resolve("seal.p12");
        if (!Files.exists(file)) {
            make(file);
        }
        return file;
    }

    /** Whole or not at all: half a keystore would stop the next start. */
    private static void make(Path file) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var half = Files.createTempFile(file.getParent(), "seal", ".new", owner);
        try (var stream = Files.newOutputStream(half)) {
            keystore().store(stream, PASSWORD.toCharArray());
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IOException("this Java cannot make a seal", e);
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static KeyStore keystore() throws IOException, GeneralSecurityException, OperatorCreationException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("seal", pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {certificate(pair)});
        return store;
    }

    private static X509Certificate certificate(KeyPair pair)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        var name = new X500Name("CN=Leerkring (demo), C=NL");
        var from = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var serial = new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE);
        var builder = new JcaX509v3CertificateBuilder(
                        name,
                        serial,
                        Date.from(from),
                        Date.from(from.plus(DAYS, ChronoUnit.DAYS)),
                        name,
                        pair.getPublic())
                .addExtension(
                        Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
    }
}
