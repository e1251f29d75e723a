package nl.leerkring.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.GregorianCalendar;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.shared.Clock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/**
 * Seals papers for the organisation: who changes a letter breaks the seal, and every reader of PDF files shows it. A seal in the sense of
 * eIDAS; how strong its word is depends on who issued the certificate.
 */
@ApplicationScoped
public class Seal {
    /** PAdES, and not the older way of PDF: readers then ask for the hash of the certificate. */
    private static final COSName PADES = COSName.getPDFName("ETSI.CAdES.detached");

    private ConfiguredSeal configured;
    private Clock clock;

    protected Seal() {}

    @Inject
    Seal(ConfiguredSeal configured, Clock clock) {
        this.configured = configured;
        this.clock = clock;
    }

    /** The paper with a seal on it; nothing of what can be seen changes. */
    byte[] on(byte[] pdf) throws IOException {
        var signer = new CmsSignature(configured.get());
        try (var document = Loader.loadPDF(pdf);
                var options = new SignatureOptions();
                var sealed = new ByteArrayOutputStream(pdf.length + 4 * signer.room())) {
            var signature = signature();
            SealField.add(document, signature);
            options.setPreferredSignatureSize(signer.room());
            document.addSignature(signature, signer, options);
            document.saveIncremental(sealed);
            return sealed.toByteArray();
        }
    }

    /** SHA-256 of the certificate in groups of four signs, to compare with what a reader of PDF files shows. */
    public String fingerprint() {
        return SealText.fingerprint(configured.get().certificate());
    }

    /** The certificate with those above it and those of earlier seals, as tools read it. */
    public String pem() {
        var key = configured.get();
        return Stream.concat(key.chain().stream(), key.earlier().stream())
                .map(SealText::pem)
                .collect(Collectors.joining());
    }

    private PDSignature signature() {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PADES);
        signature.setSignDate(GregorianCalendar.from(clock.now().atZone(Clock.ZONE)));
        return signature;
    }
}
