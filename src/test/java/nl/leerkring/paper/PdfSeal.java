package nl.leerkring.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** Looks at the seal of a paper as a reader does, with nothing of what made it. */
public final class PdfSeal {
    private PdfSeal() {}

    /** Whether the only seal on it is of this certificate, covers all of it but itself, and holds. @param pem the certificate as the site gives it */
    public static boolean holds(byte[] pdf, byte[] pem)
            throws IOException, GeneralSecurityException, CMSException, OperatorCreationException {
        var certificate = (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
        var covered = signature(pdf).getByteRange();
        return covered[0] == 0 && covered[2] + covered[3] == pdf.length && verifies(signer(pdf, pdf), certificate);
    }

    static PDSignature signature(byte[] sealed) throws IOException {
        try (var document = Loader.loadPDF(sealed)) {
            assertThat(document.getSignatureDictionaries()).hasSize(1);
            return document.getSignatureDictionaries().get(0);
        }
    }

    /** Who signed, by the seal of one paper and the bytes of another. */
    static SignerInformation signer(byte[] sealed, byte[] bytes) throws IOException, CMSException {
        var signature = signature(sealed);
        var signed = new CMSProcessableByteArray(signature.getSignedContent(bytes));
        // as a stream: behind the signature the room that it did not need is filled with zeros
        var signers = new CMSSignedData(signed, new ByteArrayInputStream(signature.getContents(sealed)))
                .getSignerInfos()
                .getSigners();
        assertThat(signers).hasSize(1);
        return signers.iterator().next();
    }

    static boolean verifies(SignerInformation signer, X509Certificate certificate)
            throws CMSException, OperatorCreationException {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSSignerDigestMismatchException changed) {
            return false;
        }
    }
}
