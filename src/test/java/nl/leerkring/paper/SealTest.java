package nl.leerkring.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import nl.leerkring.launcher.SealKeystore;
import nl.leerkring.support.TestClock;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class SealTest {
    private static final TestClock CLOCK = new TestClock();
    private static final byte[] PLAIN = plain();
    private static final byte[] SEALED = sealed(PLAIN);

    @TempDir
    Path folder;

    @Test
    void aSealedPaperVerifiesWithTheCertificateOfTheSeal() throws Exception {
        var signer = PdfSeal.signer(SEALED, SEALED);
        assertThat(PdfSeal.verifies(signer, TestSeal.key().certificate())).isTrue();
        assertThat(PdfSeal.signature(SEALED).getSubFilter()).isEqualTo("ETSI.CAdES.detached");
    }

    @Test
    void aChangedByteBreaksTheSealWhereverItIs() throws Exception {
        var covered = PdfSeal.signature(SEALED).getByteRange();
        var places = List.of(20, covered[1] / 2, covered[1] - 1, covered[2] + 1, SEALED.length - 1);
        for (var place : places) {
            var changed = SEALED.clone();
            changed[place] ^= 1;
            assertThat(PdfSeal.verifies(
                            PdfSeal.signer(SEALED, changed), TestSeal.key().certificate()))
                    .as("byte " + place)
                    .isFalse();
        }
    }

    @Test
    void theSealCoversTheWholePaperButItself() throws IOException {
        var covered = PdfSeal.signature(SEALED).getByteRange();
        assertThat(covered[0]).isZero();
        assertThat(covered[2] + covered[3]).isEqualTo(SEALED.length);
        assertThat(SEALED[covered[1]]).isEqualTo((byte) '<');
        assertThat(SEALED[covered[2] - 1]).isEqualTo((byte) '>');
    }

    @Test
    void theCertificateIsGivenAsToolsReadItWithItsFingerprint() throws Exception {
        var seal = TestSeal.of(TestSeal.KEYSTORE, TestSeal.PASSWORD, CLOCK);
        assertThat(PdfSeal.holds(SEALED, seal.pem().getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
        var hash = MessageDigest.getInstance("SHA-256")
                .digest(TestSeal.key().certificate().getEncoded());
        assertThat(seal.fingerprint()).matches("([0-9A-F]{4} ){15}[0-9A-F]{4}");
        assertThat(HexFormat.of().parseHex(seal.fingerprint().replace(" ", ""))).isEqualTo(hash);
    }

    @Test
    void theSealNamesItsCertificateAndLeavesTheTimeToThePaper() throws Exception {
        var attributes = PdfSeal.signer(SEALED, SEALED).getSignedAttributes();
        var named = SigningCertificateV2.getInstance(
                attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2).getAttributeValues()[0]);
        assertThat(named.getCerts()[0].getCertHash())
                .isEqualTo(MessageDigest.getInstance("SHA-256")
                        .digest(TestSeal.key().certificate().getEncoded()));
        assertThat(attributes.get(CMSAttributes.signingTime)).isNull();
    }

    @Test
    void theTimeOnTheSealIsThatOfTheClock() throws IOException {
        CLOCK.move(Duration.ofDays(400));
        var before = CLOCK.now();
        var sealed = TestSeal.of(TestSeal.KEYSTORE, TestSeal.PASSWORD, CLOCK).on(PLAIN);
        assertThat(PdfSeal.signature(sealed).getSignDate().toInstant()).isBetween(before.minusSeconds(1), CLOCK.now());
    }

    @Test
    void aKeyOnAnEllipticCurveSealsTooAndOnlyItsOwnCertificateVerifies() throws Exception {
        var one = SealKeystore.of(Files.createDirectory(folder.resolve("one")));
        var other = SealKeystore.of(Files.createDirectory(folder.resolve("other")));
        var sealed = TestSeal.of(one, SealKeystore.PASSWORD, CLOCK).on(PLAIN);
        assertThat(PdfSeal.verifies(PdfSeal.signer(sealed, sealed), certificate(one)))
                .isTrue();
        assertThat(PdfSeal.verifies(PdfSeal.signer(sealed, sealed), certificate(other)))
                .isFalse();
        assertThat(PdfCheck.failures(sealed, PDFAFlavour.PDFA_3_U)).isEmpty();
        assertThat(PdfCheck.failures(sealed, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static X509Certificate certificate(Path keystore) {
        return SealKey.read(keystore.toString(), SealKeystore.PASSWORD).certificate();
    }

    private static byte[] plain() {
        try {
            return Press.fitting(setting -> "<html lang=\"nl\"><head><title>Papier</title>"
                    + "<meta name=\"description\" content=\"Papier\"/><style>body { font-family: Leerkring }</style>"
                    + "</head><body><h1>Bewijs</h1></body></html>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sealed(byte[] paper) {
        try {
            return TestSeal.of(TestSeal.KEYSTORE, TestSeal.PASSWORD, CLOCK).on(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
